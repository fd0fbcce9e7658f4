import type { Found } from '../found.ts'
import { CannotRead } from '../limits.ts'
import type { ChildTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { type ByteCursor, streamCursor } from './byte-cursor.ts'
import { inflate } from './inflate.ts'
import { listing } from './listing.ts'
import { listTar, tarChild } from './read-tar.ts'

/** Bytes that are unpacked at most to list what lies in a packed TAR archive. */
const mostListedBytes = 1024 ** 3

/** What GZIP holds (RFC 1952): the one file, or the members of a TAR archive. */
export async function readGzip(source: FileSource): Promise<Found> {
  if (await holdsTar(source)) return listTar(unpacking(source, mostListedBytes), 'TAR, GZIP')
  const { name, modified } = await header(source)
  const entry = { name: name || 'content', sizeBytes: null, isFolder: false, problem: null, modified }
  return listing([entry], [['Format', 'GZIP']], [])
}

/** The bytes of the one file, or of one member of the TAR archive. */
export async function* readGzipChild(source: FileSource, task: ChildTask): AsyncGenerator<Uint8Array> {
  if (await holdsTar(source)) return yield* tarChild(unpacking(source, Number.MAX_SAFE_INTEGER), task)
  if (task.index !== 0) throw new CannotRead('damaged')
  yield* inflate(source, { start: 0, length: source.sizeBytes }, 'gzip', task.limitBytes)
}

function unpacking(source: FileSource, limitBytes: number): ByteCursor {
  return streamCursor(inflate(source, { start: 0, length: source.sizeBytes }, 'gzip', limitBytes))
}

/** @throws what zlib throws where there is no GZIP stream at all */
async function holdsTar(source: FileSource): Promise<boolean> {
  const pieces = inflate(source, { start: 0, length: source.sizeBytes }, 'gzip', Number.MAX_SAFE_INTEGER)
  const head = await streamCursor(pieces).take(263)
  await pieces.return(undefined)
  return new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar'
}

async function header(source: FileSource): Promise<{ readonly name: string; readonly modified: string | null }> {
  const head = await source.readHead(4_096)
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (head.length < 10) throw new CannotRead('damaged')
  const [flags, seconds] = [head[3] ?? 0, view.getUint32(4, true)]
  const modified = seconds === 0 ? null : new Date(seconds * 1000).toISOString()
  let at = 10
  if ((flags & 4) !== 0) at += 2 + (head.length > at + 1 ? view.getUint16(at, true) : 0)
  if ((flags & 8) === 0) return { name: '', modified }
  const end = head.indexOf(0, at)
  return { name: new TextDecoder('latin1').decode(head.subarray(at, end === -1 ? at : end)), modified }
}
