/** Going through many items: what matters, what does not, what later. */
export const triage = {
  'triage.title': 'Sort',
} as const
