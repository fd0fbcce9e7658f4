import type { Metadata } from '../../../shared/domain/reading.ts'
import type { RedactedFormat } from '../../../shared/domain/redaction/redaction-kind.ts'

/**
 * What a reader says of every copy of a format, because the format cannot be without it: sizes, rates, the version of a
 * format. Whatever else it says is metadata, and the copy is not clean.
 */
const own: Readonly<Record<RedactedFormat, readonly string[]>> = {
  png: ['ImageWidth', 'ImageHeight'],
  pdf: ['PDFVersion'],
  wav: [
    'Format',
    'Format Settings',
    'Duration',
    'OverallBitRate Mode',
    'OverallBitRate',
    'Audio Format',
    'Audio Format Settings Endianness',
    'Audio Format Settings Sign',
    'Audio CodecID',
    'Audio Duration',
    'Audio BitRate Mode',
    'Audio BitRate',
    'Audio Channels',
    'Audio SamplingRate',
    'Audio BitDepth',
  ],
  text: ['Encoding'],
  vtt: ['Encoding'],
}

/** Whether a line of metadata is one that every copy of the format has. */
export function isOwnMetadata(format: RedactedFormat, { name }: Metadata): boolean {
  return own[format].includes(name)
}
