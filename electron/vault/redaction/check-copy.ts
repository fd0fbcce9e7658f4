import { createHash } from 'node:crypto'
import type { RedactionReport } from '../../../shared/contract/redaction.ts'
import type { Reading } from '../../../shared/domain/reading.ts'
import { findRemaining } from '../../../shared/domain/redaction/find-remaining.ts'
import { type RedactedFormat, redactedFiles } from '../../../shared/domain/redaction/redaction-kind.ts'
import type { CopyInMaking } from './copy-in-making.ts'
import { isOwnMetadata } from './own-metadata.ts'

/** Reads bytes as if they were a hostile file: in a process without keys. */
export type ReadBytes = (mediaType: string, bytes: Uint8Array) => Promise<Reading>

/**
 * Looks into a finished copy three times: the bytes are read back and compared with what was given and the marks; a
 * reader, which knows nothing of redaction, looks for text and metadata; and what it finds is searched for what was covered.
 */
export async function checkCopy(
  copy: CopyInMaking,
  bytes: Uint8Array,
  covered: ReadonlySet<string>,
  read: ReadBytes,
): Promise<RedactionReport> {
  const { isCovered, isExact } = await copy.prove(bytes)
  const reading = await read(redactedFiles[copy.format].mediaType, bytes)
  const text = reading.pages.join('\n')
  const metadata = reading.metadata.filter((entry) => !isOwnMetadata(copy.format, entry))
  const said = [text, ...reading.metadata.map(({ value }) => value)].join('\n')
  const isText = isTextFormat(copy.format)
  const remaining = findRemaining(covered, said)
  const isReadable = reading.failure === null
  const hasNothingElse =
    isCovered &&
    isExact &&
    isReadable &&
    metadata.length === 0 &&
    reading.children.length === 0 &&
    reading.position === null &&
    (isText || text.trim() === '')
  return {
    format: copy.format,
    sizeBytes: bytes.length,
    sha256: sha256Of(bytes),
    pages: copy.pages,
    seconds: copy.seconds(bytes),
    remaining,
    canRemain: isText && hasNothingElse,
    metadata: metadata.map(({ name }) => name),
    isCovered,
    isExact,
    textLength: text.trim().length,
    isReadable,
    isClean: hasNothingElse && remaining.length === 0,
  }
}

/** Hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function isTextFormat(format: RedactedFormat): boolean {
  return format === 'text' || format === 'vtt'
}
