/** Covering parts of an item in a copy of it. */
export const redaction = {
  'redaction.title': 'Redacted copy',
} as const
