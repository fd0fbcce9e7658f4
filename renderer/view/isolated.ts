/** A name or a path within a sentence, isolated (Unicode FSI … PDI) so that its direction does not disturb the sentence. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
