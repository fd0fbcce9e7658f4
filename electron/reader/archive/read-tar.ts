import { type ReadWarning, readingLimits } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { CannotRead, readerLimits } from '../limits.ts'
import type { ChildTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { type ByteCursor, fileCursor } from './byte-cursor.ts'
import { type ListedEntry, listing } from './listing.ts'
import { tarEntries } from './tar-entries.ts'

/** A TAR archive as a list of what lies in it. */
export async function readTar(source: FileSource): Promise<Found> {
  return listTar(fileCursor(source), 'TAR')
}

/** The bytes of one member of a TAR archive. */
export async function* readTarChild(source: FileSource, task: ChildTask): AsyncGenerator<Uint8Array> {
  yield* tarChild(fileCursor(source), task)
}

/** The list of a TAR archive at a cursor. A stream that ends in a fault gives what came before it. */
export async function listTar(cursor: ByteCursor, format: string): Promise<Found> {
  const entries: ListedEntry[] = []
  const warnings: ReadWarning[] = []
  try {
    const members = tarEntries(cursor, { bytes: 0 })
    for (let next = await members.next(); ; next = await members.next()) {
      if (next.done) {
        if (!next.value) warnings.push('partly-damaged')
        break
      }
      if (entries.length === readingLimits.children) {
        warnings.push('entries-cut')
        break
      }
      entries.push(next.value)
    }
  } catch (error) {
    const isTooLarge = error instanceof CannotRead && error.failure === 'too-large'
    if (isTooLarge) warnings.push('expands-too-much', 'entries-cut')
    else warnings.push('partly-damaged')
  }
  if (entries.length === 0 && warnings.includes('partly-damaged')) throw new CannotRead('damaged')
  const facts = [['Format', format] as const, ['Entries', entries.length] as const]
  return listing(entries, facts, warnings)
}

/** The bytes of one member of a TAR archive at a cursor. @throws CannotRead */
export async function* tarChild(cursor: ByteCursor, { index, limitBytes }: ChildTask): AsyncGenerator<Uint8Array> {
  const taken = { bytes: 0 }
  let at = 0
  for await (const entry of tarEntries(cursor, taken)) {
    if (at++ < index) continue
    if (entry.isFolder || entry.problem !== null) throw new CannotRead('not-supported')
    if (entry.sizeBytes > limitBytes) throw new CannotRead('too-large')
    while (taken.bytes < entry.sizeBytes) {
      const piece = await cursor.take(Math.min(readerLimits.pieceBytes, entry.sizeBytes - taken.bytes))
      if (piece.length === 0) throw new CannotRead('damaged')
      taken.bytes += piece.length
      yield piece
    }
    return
  }
  throw new CannotRead('damaged')
}
