/** Reviewing an item: what was found in it, notes, transcripts, and why something cannot be shown. */
export const review = {
  'review.title': 'Review',
} as const
