import type { RedactedFormat } from '../../../shared/domain/redaction/redaction-kind.ts'
import { VaultError } from '../../../shared/errors.ts'

/** A page that will come: its pixels, and its size in points for a PDF. */
export type PageToCome = {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly widthPoints: number
  readonly heightPoints: number
}
/** Rows of a page, as the page of the window sends them: red, green, blue, alpha; one zlib stream. */
export type SentRows = { readonly page: number; readonly fromRow: number; readonly rows: number; readonly deflated: Uint8Array }
/** 16-bit little-endian samples, channels interleaved. */
export type SentSound = { readonly fromFrame: number; readonly bytes: Uint8Array; readonly isLast: boolean }

/** What reading a finished copy back shows, without a look at what it was made of. */
export type Proof = {
  /** Everything that is marked is covered in it. */
  readonly isCovered: boolean
  /** It holds what was given, with the marks on it, and no byte more. */
  readonly isExact: boolean
}

export type Preview =
  | { readonly kind: 'picture' | 'sound'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }

/** A copy while it is being made, of one kind of material. What is not its own is refused as INVALID_INPUT. */
export type CopyInMaking = {
  readonly format: RedactedFormat
  /** Pages of pixels or text; 0 for sound. */
  readonly pages: number
  /** What made it, in words, for its origin. */
  readonly tool: string
  readonly startPage: (page: PageToCome) => Promise<void>
  readonly takeRows: (sent: SentRows) => Promise<void>
  readonly takeSound: (sent: SentSound) => Promise<void>
  /** The copy, whole. @throws VaultError INVALID_INPUT where something is missing */
  readonly build: () => Promise<Uint8Array>
  readonly prove: (bytes: Uint8Array) => Promise<Proof>
  readonly seconds: (bytes: Uint8Array) => number | null
  /** @throws VaultError NOT_FOUND (page) */
  readonly preview: (bytes: Uint8Array, page: number) => Preview
  /** Bytes that are held until it is built. */
  readonly heldBytes: () => number
  /** Forgets everything. */
  readonly drop: () => void
}

/** What came does not fit the copy. */
export function refused(field: string): VaultError {
  return new VaultError('INVALID_INPUT', { call: 'redaction', field })
}

/** For a copy that takes no such material. */
export async function refuse(): Promise<void> {
  throw refused('material')
}
