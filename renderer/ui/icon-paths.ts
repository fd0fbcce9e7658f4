/** Our own strokes, drawn on a grid of 16 by 16, 1.5 wide. */
export const iconPaths = {
  add: 'M8 3v10M3 8h10',
  back: 'M10 3 5 8l5 5',
  bundle: 'M2.5 5.5 8 2.5l5.5 3v5L8 13.5l-5.5-3zM2.5 5.5 8 8.5l5.5-3M8 8.5v5',
  case: 'M2.5 4.5h4l1.5 2h5.5v6.5h-11z',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3.2L10.2 10',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  custody:
    'M6.8 9.2a2.6 2.6 0 0 1 0-3.7l1.6-1.6a2.6 2.6 0 0 1 3.7 3.7l-1 1M9.2 6.8a2.6 2.6 0 0 1 0 3.7l-1.6 1.6a2.6 2.6 0 0 1-3.7-3.7l1-1',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  download: 'M8 2.5V10M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  edit: 'm3 13 .6-2.8L10.8 3 13 5.2 5.8 12.4zM9.3 4.5l2.2 2.2',
  error: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3.7M8 11v.1',
  evidence: 'M4 2.5h5.5L12.5 5.5v8h-8.5zM9.2 2.5v3.3h3.3M6 8.5h4.5M6 11h4.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'eye-off': 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM3 13 13 3',
  file: 'M4 2.5h5.5L12.5 5.5v8h-8.5zM9.2 2.5v3.3h3.3',
  folder: 'M2.5 4h4l1.5 2h5.5v7h-11z',
  forward: 'm6 3 5 5-5 5',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.3V11M8 5v.1',
  key: 'M5.5 12.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM7.7 7.4 13 2.5M10.7 4.6l2 2',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  more: 'M3.5 8h.1M8 8h.1M12.4 8h.1',
  overview: 'M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6',
  paste: 'M5.5 3.5h-2v10h9v-10h-2M5.5 2.5h5v2.5h-5z',
  person: 'M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8ZM3 13.5c.5-2.6 2.5-3.8 5-3.8s4.5 1.2 5 3.8',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2v-5.5h11v5.5h-2M4.5 9.5h7v4h-7z',
  recipient: 'M2.5 4h11v8h-11zM2.5 4.5 8 9l5.5-4.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.2 3.2',
  settings: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 6.2V2.8M6 13.2V9.8',
  shield: 'M8 2 13 4v4c0 3-2 5-5 6.2C5 13 3 11 3 8V4z',
  'sort-down': 'M8 3v10M4.5 9.5 8 13l3.5-3.5',
  'sort-up': 'M8 13V3M4.5 6.5 8 3l3.5 3.5',
  submission: 'M14 2.5 2 7l4.5 2L14 2.5ZM14 2.5 9 13.5 6.5 9',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  up: 'm3.5 10 4.5-4.5L12.5 10',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1',
  withheld: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM3.8 3.8l8.4 8.4',
} as const satisfies Readonly<Record<string, string>>

export type IconName = keyof typeof iconPaths

/** Icons that point along the line of text, and turn with it. */
export const mirroredIcons: ReadonlySet<IconName> = new Set(['back', 'forward', 'undo', 'submission'])
