import { type ReadWarning, readingLimits } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import type { FileSource } from '../source.ts'
import { documentFound, type OfficeContent, type OfficePart } from './document-found.ts'
import { type NumberKind, numberKinds, shownNumber } from './number-formats.ts'
import type { OfficePackage } from './open-package.ts'
import { reachesOut } from './package-warnings.ts'
import { wordText } from './read-docx.ts'
import { relationsOf } from './relations.ts'
import { walkXml } from './xml-walk.ts'

const mostSheets = 300
const mostColumns = 500
/** Rows of a sheet whose text is read; fewer of them are drawn. */
const mostRows = 200_000

/** A workbook (Office Open XML): a table for each sheet, then comments and the text of drawings. */
export async function readXlsx(source: FileSource): Promise<Found> {
  return documentFound(source, content)
}

async function content(document: OfficePackage): Promise<OfficeContent> {
  const main = (await relationsOf(document, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const warnings = new Set<ReadWarning>()
  const relations = new Map((await relationsOf(document, main)).map((relation) => [relation.id, relation]))
  const targetOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target ?? ''
  const { sheets, is1904 } = sheetsOf(await document.text(main), warnings)
  const shared = sharedStrings(await document.text(targetOf('sharedStrings')))
  const kinds = numberKinds(await document.text(targetOf('styles')))
  const parts: OfficePart[] = []
  let cellsLeft: number = readingLimits.text
  for (const { name, id } of sheets.slice(0, mostSheets)) {
    const file = relations.get(id)?.target ?? ''
    const table = sheetTable(await document.text(file), { shared, kinds, is1904, cellsLeft }, warnings)
    cellsLeft = table.cellsLeft
    parts.push({ kind: 'table', title: name, rows: table.rows, isCut: table.isCut })
  }
  if (sheets.length > mostSheets || cellsLeft <= 0) warnings.add('text-cut')
  parts.push(...(await besideSheets(document, warnings)))
  return { parts, pageCount: null, warnings: [...warnings] }
}

type Sheet = { readonly name: string; readonly id: string }

function sheetsOf(xml: string, warnings: Set<ReadWarning>): { readonly sheets: readonly Sheet[]; readonly is1904: boolean } {
  const sheets: Sheet[] = []
  let is1904 = false
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookpr') is1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet') return
      sheets.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? attribute('id') ?? '' })
      if (/hidden/i.test(attribute('state') ?? '')) warnings.add('hidden-text')
    },
    isDone: () => sheets.length > mostSheets,
  })
  return { sheets, is1904 }
}

/** Texts that many cells share; what is spoken for the pronunciation of Japanese is left out. */
function sharedStrings(xml: string): readonly string[] {
  const found: string[] = []
  let [text, isText, isSpoken, length] = ['', false, false, 0]
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 't') isText = true
      else if (name === 'rph') isSpoken = true
    },
    text: (piece) => {
      if (isText && !isSpoken) text += piece
    },
    close: (name) => {
      if (name === 't') isText = false
      else if (name === 'rph') isSpoken = false
      else if (name === 'si') length += found.push(text) && text.length
    },
    isDone: () => length > 4 * readingLimits.text,
  })
  return found
}

type SheetContext = {
  readonly shared: readonly string[]
  readonly kinds: readonly NumberKind[]
  readonly is1904: boolean
  /** Characters that all sheets together may still have. */
  readonly cellsLeft: number
}

function sheetTable(xml: string, { shared, kinds, is1904, cellsLeft }: SheetContext, warnings: Set<ReadWarning>) {
  const rows: string[][] = []
  let left = cellsLeft
  let isCut = false
  let cell = { column: 0, type: '', style: 0 }
  let inside = ''
  let value = ''
  const endCell = () => {
    const row = rows.at(-1)
    const shown = cell.type === 's' ? (shared[Number(value)] ?? '') : cell.type === '' || cell.type === 'n' ? number() : value
    if (row === undefined || cell.column >= mostColumns) {
      isCut = true
      return
    }
    while (row.length < cell.column) row.push('')
    row.push(shown)
    left -= shown.length + 1
  }
  const number = () => shownNumber(value, kinds[cell.style] ?? 'number', is1904)
  walkXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') rows.push([])
      else if (name === 'c') {
        const column = columnOf(attribute('r') ?? '') ?? rows.at(-1)?.length ?? 0
        cell = { column, type: attribute('t') ?? '', style: Number(attribute('s') ?? 0) }
        value = ''
      } else if (name === 'v' || name === 't' || name === 'f') inside = name
      if ((name === 'row' || name === 'col') && /^(1|true)$/.test(attribute('hidden') ?? '')) warnings.add('hidden-text')
    },
    text: (piece) => {
      if (inside === 'v' || inside === 't') value += piece
      else if (inside === 'f' && reachesOut(piece)) warnings.add('external-references')
    },
    close: (name) => {
      if (name === inside) inside = ''
      if (name === 'c') endCell()
    },
    isDone: () => left <= 0 || rows.length > mostRows,
  })
  if (left <= 0 || rows.length > mostRows) {
    isCut = true
    warnings.add('text-cut')
  }
  return { rows: rows.slice(0, mostRows), isCut, cellsLeft: left }
}

/** The column of a cell by its reference: 0 for `A7`; null where it has none. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

async function besideSheets(document: OfficePackage, warnings: Set<ReadWarning>): Promise<OfficePart[]> {
  const found: OfficePart[] = []
  for (const [pattern, title] of [
    [/\/(threadedC|c)omments[^/]*\/?[^/]*\.xml$/, 'comments'],
    [/\/(drawings\/drawing|charts\/chart|diagrams\/data)\d*\.xml$/, 'drawings'],
  ] as const) {
    const texts: string[] = []
    for (const name of document.names.filter((each) => pattern.test(each)).slice(0, mostSheets)) {
      const text = wordText(await document.text(name), title, warnings)
        .map((part) => (part.kind === 'text' ? part.text : ''))
        .join('\n')
      if (text !== '') texts.push(text)
    }
    if (texts.length > 0) found.push({ kind: 'text', title, text: texts.join('\n') })
  }
  return found
}
