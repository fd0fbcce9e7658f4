import type { Metadata } from '../../../shared/domain/reading.ts'
import type { RedactedFormat } from '../../../shared/domain/redaction/redaction-kind.ts'

/** What every copy of a format says of itself, because its format cannot be without it: sizes, rates, the version of a format. */
const own: Readonly<Record<RedactedFormat, readonly string[]>> = {
  png: ['Width', 'Height', 'ImageWidth', 'ImageHeight', 'BitDepth', 'ColorType', 'Compression', 'Filter', 'Interlace'],
  pdf: ['PDFVersion'],
  wav: [],
  text: ['Encoding'],
  vtt: ['Encoding'],
}

/** Whether a line of metadata is one that every copy of the format has. */
export function isOwnMetadata(format: RedactedFormat, { name }: Metadata): boolean {
  return own[format].includes(name)
}
