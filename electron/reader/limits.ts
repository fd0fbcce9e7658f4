import type { ReadFailure } from '../../shared/domain/reading.ts'

/** What a reader takes in and gives out at most. Limits of what a reading holds are in `readingLimits`. */
export const readerLimits = {
  /** Bytes of a file of text that are read; more is cut. Enough for all characters that a reading holds. */
  textBytes: 16 * 1024 * 1024,
  /** Bytes of a file that has to be in memory as a whole. */
  wholeBytes: 128 * 1024 * 1024,
  /** Bytes of one piece of a child. */
  pieceBytes: 1024 * 1024,
} as const

/** Why a file cannot be read, thrown from anywhere inside a reader. */
export class CannotRead extends Error {
  readonly failure: ReadFailure
  override readonly name = 'CannotRead'

  constructor(failure: ReadFailure) {
    super(failure)
    this.failure = failure
  }
}

/**
 * The failure that an error of a reader stands for. Parsers fail on broken files in every way there is: what is not known
 * to be anything else is a damaged file.
 */
export function failureOf(error: unknown): ReadFailure {
  if (error instanceof CannotRead) return error.failure
  const isTooMuch =
    error instanceof RangeError && /Array buffer allocation|Invalid (array|string|typed array) length/.test(error.message)
  return isTooMuch ? 'needed-too-much-memory' : 'damaged'
}
