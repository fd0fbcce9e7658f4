import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'
import type { ReadWarning } from '../../../shared/domain/reading.ts'
import type { FileSource } from '../source.ts'

/** Names of PDF (ISO 32000) that stand for something a document would do, or holds. */
const meanings: Readonly<Record<string, ReadWarning>> = {
  JavaScript: 'javascript',
  Launch: 'launches-programs',
  SubmitForm: 'sends-forms',
  ImportData: 'external-references',
  URL: 'external-references',
  GoToR: 'links-elsewhere',
  URI: 'links-elsewhere',
  GoToE: 'embedded-files',
  EmbeddedFile: 'embedded-files',
  EmbeddedFiles: 'embedded-files',
  RichMedia: 'active-content',
  Movie: 'active-content',
  Rendition: 'active-content',
  XFA: 'active-content',
  ByteRange: 'signed',
}
const names =
  /\/(JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|UR[IL]|EmbeddedFiles?|RichMedia|Movie|Rendition|XFA|ByteRange)(?![A-Za-z0-9#])/g
/** A name in which letters are written by their codes: `/J#61vaScript`. */
const coded = /\/[A-Za-z]{0,14}(?:#[0-9A-Fa-f]{2}[A-Za-z]{0,14}){1,14}/g

/** So much of the beginning and of the end of a file is looked through, in windows that overlap. */
const lookedBytes = 32 * 1024 * 1024
const windowBytes = 4 * 1024 * 1024
const overlapBytes = 256

/** Bytes that all streams of objects together may expand to, and how many are looked into. */
const expandedBytes = 64 * 1024 * 1024
const mostStreams = 1_000

/**
 * What the objects of a PDF would do, by their names: in the file as it stands, and in its compressed streams of objects.
 * The names are found also where nothing leads to them: a warning costs nothing, and nothing of it is ever done here.
 */
export async function structureWarnings(source: FileSource): Promise<ReadWarning[]> {
  const found = new Set<ReadWarning>()
  const { sizeBytes } = source
  const spans =
    sizeBytes <= 2 * lookedBytes
      ? [[0, sizeBytes]]
      : [
          [0, lookedBytes],
          [sizeBytes - lookedBytes, sizeBytes],
        ]
  let left = expandedBytes
  let streamsLeft = mostStreams
  for (const [start = 0, end = 0] of spans) {
    for (let at = start; at < end; at += windowBytes) {
      const bytes = Buffer.from(await source.read(at, Math.min(windowBytes + overlapBytes, end - at)))
      const text = bytes.toString('latin1')
      namesIn(text, found)
      for (const stream of objectStreams(text)) {
        if (streamsLeft-- <= 0) break
        const packed = await source.read(at + stream, Math.min(windowBytes, sizeBytes - at - stream))
        const objects = expanded(packed, left)
        left -= objects.length
        namesIn(objects.toString('latin1'), found)
      }
    }
  }
  return [...found]
}

function namesIn(text: string, found: Set<ReadWarning>): void {
  for (const [, name = ''] of text.matchAll(names)) {
    const meaning = meanings[name]
    if (meaning) found.add(meaning)
  }
  for (const [written] of text.matchAll(coded)) {
    const name = written.slice(1).replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    if (Object.hasOwn(meanings, name)) found.add(meanings[name] ?? 'javascript')
  }
}

/** Where the bytes of streams of objects begin. */
function* objectStreams(text: string): Generator<number> {
  for (let at = text.indexOf('/ObjStm'); at !== -1; at = text.indexOf('/ObjStm', at + 7)) {
    const begin = /stream\r?\n/.exec(text.slice(at, at + 1_000))
    if (begin) yield at + begin.index + begin[0].length
  }
}

/** A deflated stream as far as it goes; empty where it is something else. */
function expanded(packed: Uint8Array, mostBytes: number): Buffer {
  if (mostBytes <= 0) return Buffer.alloc(0)
  try {
    // 2: Z_SYNC_FLUSH, which gives what there is of a stream that is cut
    return inflateSync(packed, { maxOutputLength: mostBytes, finishFlush: 2 })
  } catch {
    return Buffer.alloc(0)
  }
}
