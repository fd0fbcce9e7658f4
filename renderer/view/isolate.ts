/**
 * Text of a record as it goes into a sentence: isolated (Unicode FSI … PDI), so that neither disturbs the direction of
 * the other.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}
