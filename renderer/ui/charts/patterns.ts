/** Patterns repeat every so many units. */
export const patternSize = 6

/** What is drawn over the ground of each part: full, stripes one way, dots, nothing, stripes the other way. */
export const patternMarks: readonly string[] = [
  'M0 0h6v6h-6z',
  'M-1 1l2 -2M0 6l6 -6M5 7l2 -2',
  'M1 1h1.6v1.6h-1.6zM4 4h1.6v1.6h-1.6z',
  '',
  'M-1 5l2 2M0 0l6 6M5 -1l2 2',
]
