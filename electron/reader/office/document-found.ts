import { type ChildEntry, type ReadPart, type ReadWarning, readingLimits } from '../../../shared/domain/reading.ts'
import { entryBytes } from '../archive/read-zip.ts'
import type { Found } from '../found.ts'
import { CannotRead } from '../limits.ts'
import type { ChildTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { type OfficePackage, openPackage } from './open-package.ts'
import { packageWarnings } from './package-warnings.ts'
import { documentProperties } from './properties.ts'

/** A piece of a document that is text or a table: each is a page of the text and a part to draw, in the same order. */
export type OfficePart = Extract<ReadPart, { kind: 'text' | 'table' }>

/** What a reader of one kind of document takes out of it. */
export type OfficeContent = {
  readonly parts: readonly OfficePart[]
  /** Slides; null for what has no pages of its own. */
  readonly pageCount: number | null
  readonly warnings: readonly ReadWarning[]
}

/**
 * What is found in an office document: its pieces in the order of the document, its properties, what it has inside it, and
 * what it would do.
 * @throws CannotRead `damaged` where nothing of it can be read
 */
export async function documentFound(
  source: FileSource,
  read: (document: OfficePackage) => Promise<OfficeContent>,
): Promise<Found> {
  const document = await openPackage(source)
  const content = await read(document)
  const warnings = await packageWarnings(document)
  for (const warning of content.warnings) warnings.add(warning)
  if (document.faults.isDamaged) warnings.add('partly-damaged')
  if (document.faults.isCut) warnings.add('text-cut')
  const metadata = await documentProperties(document)
  const parts = content.parts.length > 0 ? content.parts : [{ kind: 'text' as const, title: 'body', text: '' }]
  if (content.parts.length === 0 && metadata.length === 0 && document.faults.isDamaged) throw new CannotRead('damaged')
  return {
    pages: parts.map(pageOf),
    pageCount: content.pageCount,
    metadata,
    warnings: [...warnings],
    children: insideOf(document).map(({ entry }, index) => ({ ...childOf(entry), index })),
    parts,
  }
}

/** The bytes of a picture or an object inside a document. */
export async function* readOfficeChild(source: FileSource, { index, limitBytes }: ChildTask): AsyncGenerator<Uint8Array> {
  const inside = insideOf(await openPackage(source))[index]
  if (inside === undefined) throw new CannotRead('damaged')
  yield* entryBytes(source, inside.entry, limitBytes)
}

const insideNames = /\/(media|embeddings|activeX)\/[^/]+$|^(Pictures|ObjectReplacements)\/[^/]+$|^Object \d+$|vbaProject\.bin$/i

function insideOf({ entries }: OfficePackage): { readonly entry: OfficePackage['entries'][number] }[] {
  return entries
    .filter(({ name, isFolder }) => !isFolder && insideNames.test(name))
    .slice(0, readingLimits.children)
    .map((entry) => ({ entry }))
}

function childOf({ name, sizeBytes, problem }: OfficePackage['entries'][number]): Omit<ChildEntry, 'index'> {
  return { name, kind: 'embedded', sizeBytes, isFolder: false, problem }
}

/** The text of a piece: of a table, a line for each row, with tabs between its cells. */
function pageOf(part: OfficePart): string {
  return part.kind === 'text' ? part.text : part.rows.map((row) => row.join('\t')).join('\n')
}
