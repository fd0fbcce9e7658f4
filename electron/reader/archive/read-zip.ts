import { crc32 } from 'node:zlib'
import { type ReadWarning, readingLimits } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { CannotRead } from '../limits.ts'
import type { ChildTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { inflate, rangeOf } from './inflate.ts'
import { listing } from './listing.ts'
import { expandsTooMuch, readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** A ZIP archive as a list of what lies in it. Nothing is unpacked. */
export async function readZip(source: FileSource): Promise<Found> {
  const directory = await readZipDirectory(source)
  const { entries, count, comment } = directory
  const warnings: ReadWarning[] = []
  if (directory.isRecovered) warnings.push('partly-damaged')
  if (expandsTooMuch(directory, source.sizeBytes)) warnings.push('expands-too-much')
  if (entries.length > readingLimits.children) warnings.push('entries-cut')
  else if (count !== entries.length && count % 0x10000 !== entries.length % 0x10000) warnings.push('partly-damaged')
  const isEncrypted = entries.length > 0 && entries.every(({ problem, isFolder }) => problem === 'encrypted' || isFolder)
  const facts: [string, string | number][] = [
    ['Format', 'ZIP'],
    ['Entries', count],
    ['UncompressedSize', entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)],
  ]
  if (isEncrypted) facts.push(['Encrypted', 'true'])
  if (comment !== '') facts.push(['Comment', comment])
  const listed = entries.slice(0, readingLimits.children).map(({ name, sizeBytes, isFolder, problem, modified }) => ({
    name,
    sizeBytes: Number.isSafeInteger(sizeBytes) ? sizeBytes : null,
    isFolder,
    problem,
    modified,
  }))
  return listing(listed, facts, warnings)
}

/** The bytes of one entry of a ZIP archive. */
export async function* readZipChild(source: FileSource, { index, limitBytes }: ChildTask): AsyncGenerator<Uint8Array> {
  const entry = (await readZipDirectory(source)).entries[index]
  if (entry === undefined || entry.isFolder) throw new CannotRead('damaged')
  yield* entryBytes(source, entry, limitBytes)
}

/**
 * The bytes of an entry, checked against the size and the sum that the archive gives; the check comes last.
 * @throws CannotRead `encrypted`, `not-supported`, `too-large`, `damaged`
 */
export async function* entryBytes(source: FileSource, entry: ZipEntry, limitBytes: number): AsyncGenerator<Uint8Array> {
  const { problem } = entry
  if (problem === 'path-escapes' || problem === 'link') throw new CannotRead('not-supported')
  if (problem !== null) throw new CannotRead(problem)
  if (entry.sizeBytes > limitBytes) throw new CannotRead('too-large')
  const header = await source.read(entry.headerAt, 30)
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw new CannotRead('damaged')
  const start = entry.headerAt + 30 + view.getUint16(26, true) + view.getUint16(28, true)
  const range = { start, length: entry.packedBytes }
  const bytes = entry.method === 0 ? rangeOf(source, start, range.length) : inflate(source, range, 'raw', limitBytes)
  let sum = 0
  let length = 0
  for await (const piece of bytes) {
    sum = crc32(piece, sum)
    length += piece.length
    if (length > entry.sizeBytes) throw new CannotRead('damaged')
    yield piece
  }
  if (length !== entry.sizeBytes || sum !== entry.crc32) throw new CannotRead('damaged')
}
