/** Words inside the viewer, the frame that draws a file. */
export const viewer = {
  'viewer.title': 'Document',
  'viewer.picture': 'Picture',
  'viewer.page': 'Page {{page}}',
  'viewer.sound': 'Sound',
  'viewer.film': 'Film',
  'viewer.waveform': 'Loudness over time. A click plays from there.',
} as const
