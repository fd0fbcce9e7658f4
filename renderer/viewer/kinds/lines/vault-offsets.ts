import { lastAtMost } from './text-rows.ts'

/**
 * The text that a person sees, with every control character in it, and how its places translate to the text that the
 * vault keeps: the same with line breaks as `\n`, but without control characters.
 */
export type SeenText = {
  readonly text: string
  readonly toVault: (offset: number) => number
  readonly fromVault: (offset: number) => number
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what the vault leaves out of text
const leftOut = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g

/** A decoded text with the line breaks of the vault, each as long as there. */
export function seenText(decoded: string): SeenText {
  const text = decoded.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n').toWellFormed()
  const gone = Array.from(text.matchAll(leftOut), ({ index }) => index)
  return {
    text,
    toVault: (offset) => offset - (lastAtMost(gone, offset - 1) + 1),
    fromVault: (offset) => {
      let [low, high] = [0, gone.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        // So many are left out before this one: what the vault has before it.
        if ((gone[middle] ?? 0) - middle <= offset) low = middle + 1
        else high = middle
      }
      return offset + low
    },
  }
}
