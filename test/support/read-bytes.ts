import { type ReadTask, readChild, readFile } from '../../electron/reader/read-file.ts'
import { type FileSource, fileSource } from '../../electron/reader/source.ts'
import type { ReaderSource } from '../../electron/vault/reading/reader-conversation.ts'
import { sniffMediaType } from '../../shared/domain/media-type.ts'
import type { Reading } from '../../shared/domain/reading.ts'

/** Bytes of text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Bytes as a reader sees them, in this process. */
export function sourceOf(bytes: Uint8Array): FileSource {
  return fileSource(bytes.length, async (start, length) => bytes.slice(start, start + length))
}

/** Bytes as the vault process gives them to a reader of its own. */
export function toBeRead(bytes: Uint8Array, mediaType = sniffMediaType(bytes.subarray(0, 4_096))): ReaderSource {
  return { mediaType, sizeBytes: bytes.length, read: async (start, length) => bytes.slice(start, start + length) }
}

/** What the reader finds in bytes, in this process; the media type is sniffed where it is not given. */
export function readBytes(bytes: Uint8Array, task: Partial<ReadTask> = {}): Promise<Reading> {
  return readFile(sourceOf(bytes), { mediaType: sniffMediaType(bytes.subarray(0, 4_096)), withParts: true, ...task })
}

/** The bytes of a child, in this process. */
export async function childBytes(bytes: Uint8Array, index: number, limitBytes = 1_000_000): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const mediaType = sniffMediaType(bytes.subarray(0, 4_096))
  for await (const piece of readChild(sourceOf(bytes), { mediaType, index, limitBytes })) pieces.push(piece)
  return new Uint8Array(pieces.flatMap((piece) => [...piece]))
}
