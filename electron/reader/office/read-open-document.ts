import { type ReadWarning, readingLimits } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { CannotRead } from '../limits.ts'
import type { ReadTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { documentFound, type OfficeContent, type OfficePart } from './document-found.ts'
import type { OfficePackage } from './open-package.ts'
import { textBlocks } from './text-blocks.ts'
import { walkXml } from './xml-walk.ts'

const mostPieces = 450
const mostRepeated = 200
const mostColumns = 500
/** Rows of a sheet whose text is read; fewer of them are drawn. */
const mostRows = 200_000

/** A text, workbook or presentation (OpenDocument): its pieces in their order, its headers and footers after them. */
export async function readOpenDocument(source: FileSource, { mediaType }: ReadTask): Promise<Found> {
  return documentFound(source, (document) => content(document, mediaType))
}

async function content(document: OfficePackage, mediaType: string): Promise<OfficeContent> {
  if (/<(\w{1,20}:)?encryption-data/i.test(await document.text('META-INF/manifest.xml'))) throw new CannotRead('encrypted')
  const warnings = new Set<ReadWarning>()
  const isSheets = mediaType.includes('spreadsheet')
  const isSlides = mediaType.includes('presentation')
  const walked = openDocumentText(
    await document.text('content.xml'),
    isSheets ? 'sheets' : isSlides ? 'slides' : 'text',
    warnings,
  )
  const parts = [...walked]
  if (!isSheets) {
    const styles = openDocumentText(onlyMasters(await document.text('styles.xml')), 'text', warnings)
    const text = styles
      .map((part) => (part.kind === 'text' ? part.text : ''))
      .join('\n')
      .trim()
    if (text !== '') parts.push({ kind: 'text', title: 'headers', text })
  }
  if (parts.length > mostPieces) warnings.add('text-cut')
  return { parts: parts.slice(0, mostPieces), pageCount: isSlides ? walked.length : null, warnings: [...warnings] }
}

/** Headers and footers stand in the master pages. */
function onlyMasters(styles: string): string {
  const at = styles.indexOf('<office:master-styles')
  return at === -1 ? '' : styles.slice(at)
}

function openDocumentText(xml: string, kind: 'text' | 'sheets' | 'slides', warnings: Set<ReadWarning>): OfficePart[] {
  const parts: OfficePart[] = []
  let blocks = textBlocks(kind === 'slides' ? 'slide' : 'body')
  const sheet = sheetWriter()
  let [paragraphs, isSheet, length] = [0, false, 0]
  walkXml(xml, {
    open: (name, attribute) => {
      warnOf(name, attribute, warnings)
      if (name === 'p' || name === 'h') paragraphs += 1
      else if (name === 's') write(' '.repeat(Math.min(Number(attribute('c') ?? 1) || 1, 100)))
      else if (name === 'tab') write('\t')
      else if (name === 'line-break') write('\n')
      else if (name === 'table' && kind === 'sheets') {
        isSheet = true
        sheet.open(attribute('table:name') ?? '')
      } else if (name === 'table') blocks.openTable()
      else if (name === 'table-row') isSheet ? sheet.openRow(repeat(attribute, 'rows')) : blocks.openRow()
      else if (name === 'table-cell' || name === 'covered-table-cell') sheet.openCell(repeat(attribute, 'columns'))
    },
    text: (text) => {
      if (paragraphs > 0) write(text)
    },
    close: (name) => {
      if (name === 'p' || name === 'h') {
        paragraphs = Math.max(0, paragraphs - 1)
        if (isSheet) sheet.write('\n')
        else blocks.endLine()
      } else if (name === 'table-cell' || name === 'covered-table-cell') isSheet ? sheet.closeCell() : blocks.closeCell()
      else if (name === 'table-row' && isSheet) sheet.closeRow()
      else if (name === 'table' && isSheet) {
        parts.push(sheet.close())
        isSheet = false
      } else if (name === 'table') blocks.closeTable()
      else if (name === 'page' && kind === 'slides') {
        const [text = { kind: 'text' as const, title: 'slide', text: '' }, ...more] = blocks.parts()
        parts.push(more.length === 0 ? text : { kind: 'text', title: 'slide', text: [text, ...more].map(textOf).join('\n') })
        blocks = textBlocks('slide')
      }
    },
    isDone: () => length > readingLimits.text,
  })
  function write(text: string): void {
    length += text.length
    if (isSheet) sheet.write(text)
    else blocks.write(text)
  }
  if (length > readingLimits.text || parts.some((part) => part.kind === 'table' && part.isCut)) warnings.add('text-cut')
  return [...parts, ...blocks.parts()]
}

type AttributeOf = (name: string) => string | null

function warnOf(name: string, attribute: AttributeOf, warnings: Set<ReadWarning>): void {
  if (name === 'deletion' || name === 'hidden-text' || name === 'hidden-paragraph') warnings.add('hidden-text')
  if (/^(collapse|filter)$/.test(attribute('table:visibility') ?? '')) warnings.add('hidden-text')
  if (name === 'table-properties' && attribute('table:display') === 'false') warnings.add('hidden-text')
  if (name === 'drawing-page-properties' && attribute('presentation:visibility') === 'hidden') warnings.add('hidden-text')
  if (name === 'text-properties' && /^(true|none)$/.test(attribute('text:display') ?? '')) warnings.add('hidden-text')
  if (name === 'event-listener' || name === 'script') warnings.add('macros')
  if (name === 'dde-source' || name === 'dde-link' || name === 'dde-connection-decl') warnings.add('external-references')
  const link = attribute('xlink:href')
  if (link === null || !/^([a-z][a-z0-9+.-]{1,20}:|\/\/|\.\.\/)/i.test(link)) return
  if (name === 'a') warnings.add('links-elsewhere')
  else warnings.add('external-references').add('loads-from-network')
}

function repeat(attribute: AttributeOf, what: 'rows' | 'columns'): number {
  return Math.min(Math.max(1, Number(attribute(`table:number-${what}-repeated`) ?? 1) || 1), mostRepeated)
}

/** Writes one sheet after the other; what is repeated and empty at an end is left out. */
function sheetWriter() {
  let [title, rows, row, cell] = ['', [] as string[][], [] as string[], '']
  let [rowTimes, cellTimes, isCut] = [1, 1, false]
  // Characters of all sheets, what is repeated as often as it is written out.
  let left: number = readingLimits.text
  return {
    open: (name: string) => {
      title = name
      rows = []
      isCut = false
    },
    openRow: (times: number) => {
      row = []
      rowTimes = times
    },
    openCell: (times: number) => {
      cell = ''
      cellTimes = times
    },
    write: (text: string) => {
      cell += text
    },
    closeCell: () => {
      const text = cell.trim()
      cell = ''
      for (let time = 0; time < cellTimes && row.length < mostColumns; time++) row.push(text)
    },
    closeRow: () => {
      const last = row.findLastIndex((value) => value !== '')
      const kept = row.slice(0, last + 1)
      const length = kept.reduce((sum, value) => sum + value.length + 1, 1)
      for (let time = 0; time < (kept.length === 0 ? 1 : rowTimes); time++) {
        isCut ||= rows.length >= mostRows || length > left
        if (isCut) return
        rows.push(kept)
        left -= length
      }
    },
    close: (): OfficePart => ({
      kind: 'table',
      title,
      rows: rows.slice(0, rows.findLastIndex((each) => each.length > 0) + 1),
      isCut,
    }),
  }
}

function textOf(part: OfficePart): string {
  return part.kind === 'text' ? part.text : part.rows.map((row) => row.join('\t')).join('\n')
}
