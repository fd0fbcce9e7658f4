import type { Found } from '../found.ts'
import { readerLimits } from '../limits.ts'
import { readMsg, readMsgChild } from '../mail/read-msg.ts'
import type { ChildTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { type CompoundFile, openCompoundFile } from './compound-file.ts'
import { summaryInformation } from './summary-information.ts'

/** What old programs keep in a compound file, by a stream that only they write. */
const formats: readonly (readonly [stream: RegExp, name: string])[] = [
  [/^(WordDocument)$/, 'Microsoft Word 97-2003'],
  [/^(Workbook|Book)$/i, 'Microsoft Excel 97-2003'],
  [/^PowerPoint Document$/, 'Microsoft PowerPoint 97-2003'],
  [/^VisioDocument$/, 'Microsoft Visio'],
  [/^(Quill|Contents)(\/|$)/, 'Microsoft Publisher or Works'],
]

/** A compound file: an Outlook message after all, an Office file behind a passphrase, or an old Office file. */
export async function readOle(source: FileSource): Promise<Found> {
  const file = openCompoundFile(await source.readAll(readerLimits.wholeBytes))
  if (isMessage(file)) return readMsg(source)
  const has = (pattern: RegExp) => file.entries.some(({ path }) => pattern.test(path))
  if (has(/^EncryptedPackage$/)) return { failure: 'encrypted' }
  const value = formats.find(([stream]) => has(stream))?.[1] ?? 'OLE compound file'
  return {
    failure: 'not-supported',
    metadata: [{ group: 'document', name: 'Format', value, zone: null }, ...summaryOf(file)],
    warnings: has(/(^|\/)(Macros|_VBA_PROJECT_CUR|VBA)(\/|$)/) ? ['macros'] : [],
  }
}

function summaryOf(file: CompoundFile) {
  try {
    return summaryInformation(file.stream('\x05SummaryInformation') ?? new Uint8Array())
  } catch {
    return []
  }
}

/** Only messages have files inside that are taken out. */
export async function* readOleChild(source: FileSource, task: ChildTask): AsyncGenerator<Uint8Array> {
  yield* readMsgChild(source, task)
}

function isMessage(file: CompoundFile): boolean {
  return file.entries.some(({ path }) => path === '__properties_version1.0')
}
