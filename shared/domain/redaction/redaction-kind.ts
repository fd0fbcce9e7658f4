import { viewKindOf } from '../view-kind.ts'

/**
 * What a redacted copy of an item is made of: the pixels of its pages, its samples of sound, or the text that the vault
 * read in it. Film, archives and unknown files have none: a picture or a transcript is made of them first.
 */
export type RedactionKind = 'pixels' | 'sound' | 'text'

/** The format of a redacted copy. */
export const redactedFormats = ['png', 'pdf', 'wav', 'text', 'vtt'] as const
export type RedactedFormat = (typeof redactedFormats)[number]

/** How an item of a media type can be redacted; null where it cannot. */
export function redactionKindOf(mediaType: string): RedactionKind | null {
  switch (viewKindOf(mediaType)) {
    case 'image':
    case 'pdf':
      return 'pixels'
    case 'audio':
      return 'sound'
    case 'text':
    case 'csv':
    case 'json':
    case 'xml':
    case 'svg':
    case 'html':
    case 'mail':
    case 'office':
      return 'text'
    case 'video':
    case 'archive':
    case 'hex':
      return null
  }
}

/** Media type and file name ending of a redacted copy. */
export const redactedFiles: Readonly<Record<RedactedFormat, { readonly mediaType: string; readonly ending: string }>> = {
  png: { mediaType: 'image/png', ending: 'png' },
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  wav: { mediaType: 'audio/wav', ending: 'wav' },
  text: { mediaType: 'text/plain', ending: 'txt' },
  vtt: { mediaType: 'text/plain', ending: 'vtt' },
}

/** Limits of one redacted copy. What is more is refused, never cut. */
export const redactionLimits = {
  marks: 2_000,
  covered: 20_000,
  coveredLength: 10_000,
  pages: 2_000,
  /** Pixels of one page. */
  pagePixels: 100_000_000,
  side: 30_000,
  /** Bytes of one call, deflated, before base64. */
  deflatedBytes: 8 * 1024 * 1024,
  /** Bytes of one call, inflated. */
  inflatedBytes: 64 * 1024 * 1024,
  /** Bytes of one call of sound, before base64. */
  soundBytes: 4 * 1024 * 1024,
  /** Bytes of a result: it is held in memory, and never on the disk in clear. */
  resultBytes: 512 * 1024 * 1024,
} as const
