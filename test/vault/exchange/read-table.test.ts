import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CsvRow } from '../../../electron/vault/exchange/csv-parser.ts'
import { readRows, readRowsAtOnce } from '../../../electron/vault/exchange/read-rows.ts'
import { readTable } from '../../../electron/vault/exchange/read-table.ts'
import type { TableFormat } from '../../../shared/domain/table-file.ts'
import { codeOf, temporaryFolder } from '../../support/engine.ts'

const plain: TableFormat = { encoding: 'utf-8', separator: ',', hasHeader: true }
const arabic = 'العنوان;البلد\r\nتهديد هاتفي ضد المفوضة;مصر\r\nحملة تشهير في الصحف;المغرب\r\n'
const french = 'titre;où\nMenaces téléphoniques à l’été;Liège\nCoupe budgétaire;Nîmes\n'

async function file(content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), 'table.csv')
  await writeFile(path, content)
  return path
}

async function rowsOf(content: string | Uint8Array, format: Partial<TableFormat> = {}): Promise<CsvRow[]> {
  const rows: CsvRow[] = []
  await readRows(await file(content), { ...plain, ...format }, (row) => rows.push(row))
  return rows
}

const utf16 = (text: string, isBig: boolean, hasMark = true): Uint8Array => {
  const bytes = Buffer.from(`${hasMark ? '\ufeff' : ''}${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

/** Windows-1256 of the few letters that the test needs. */
const windows1256 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1256')
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return Uint8Array.from([...text].map((char) => codes.get(char) ?? 63))
}

test('finds out how a file is written, and says how sure it is', async () => {
  const found = async (content: string | Uint8Array) => {
    const { format, encodingDoubt, headers } = await readTable(await file(content), {})
    return [format.encoding, encodingDoubt, format.separator, headers]
  }
  expect(await found('\ufeffa,b\r\n1,é\r\n')).toEqual(['utf-8', 'certain', ',', ['a', 'b']])
  expect(await found(french)).toEqual(['utf-8', 'likely', ';', ['titre', 'où']])
  expect(await found(Buffer.from(french.replace('’', "'"), 'latin1'))).toEqual(['windows-1252', 'guessed', ';', ['titre', 'où']])
  expect(await found(windows1256(arabic))).toEqual(['windows-1256', 'guessed', ';', ['العنوان', 'البلد']])
  expect(await found(arabic)).toEqual(['utf-8', 'likely', ';', ['العنوان', 'البلد']])
  for (const [isBig, name] of [
    [false, 'utf-16le'],
    [true, 'utf-16be'],
  ] as const) {
    expect(await found(utf16(arabic, isBig))).toEqual([name, 'certain', ';', ['العنوان', 'البلد']])
    expect(await found(utf16(arabic, isBig, false))).toEqual([name, 'likely', ';', ['العنوان', 'البلد']])
  }
  expect(await found('sep=|\na;x|b\n1|2\n')).toEqual(['utf-8', 'likely', '|', ['a;x', 'b']])
  expect(await found('one\ttwo\n1,5\t2,5\n')).toEqual(['utf-8', 'likely', '\t', ['one', 'two']])
})

test('takes what the user chose over what it found, and counts what does not fit', async () => {
  const path = await file(Buffer.from(french.replace('’', "'"), 'latin1'))
  expect(await readTable(path, { encoding: 'utf-8' })).toMatchObject({ encodingDoubt: 'guessed', undecodable: 9 })
  expect((await readTable(path, { encoding: 'iso-8859-1' })).headers).toEqual(['titre', 'où'])
  expect(await readTable(path, { separator: ',', hasHeader: false })).toMatchObject({
    headers: [''],
    rows: [{ row: 1, cells: ['titre;où'] }, { row: 2 }, { row: 3 }],
  })
})

test('sees where no row names the columns, and keeps names that are there twice', async () => {
  expect((await readTable(await file('2024-03-02,1\n2024-03-03,2\n'), {})).format.hasHeader).toBe(false)
  expect((await readTable(await file('date,date,place\n1,2,3\n'), {})).headers).toEqual(['date', 'date', 'place'])
  expect(await readTable(await file('only,names\n'), {})).toMatchObject({ headers: ['only', 'names'], rows: [], isWhole: true })
})

test('reads quotes, line breaks inside, any line end, unequal and empty rows, with the numbers of a spreadsheet', async () => {
  const rows = await rowsOf('a,b\r"x ""y"", z",1\n\n"two\r\nlines",2,3\r\n,,\r\nlast')
  expect(rows).toEqual([
    { row: 1, cells: ['a', 'b'], spoil: null },
    { row: 2, cells: ['x "y", z', '1'], spoil: null },
    { row: 4, cells: ['two\r\nlines', '2', '3'], spoil: null },
    { row: 6, cells: ['last'], spoil: null },
  ])
})

test('names the cell that cannot be trusted, and goes on with the next row', async () => {
  const bytes = Buffer.concat([Buffer.from('a,b\n1,"x"y\nok,ok\n1,'), Buffer.from([0xe9]), Buffer.from('t\u0000\nq\u0000,1\n')])
  expect((await rowsOf(bytes)).map(({ spoil }) => spoil)).toEqual([
    null,
    { column: 2, why: 'quote' },
    null,
    { column: 2, why: 'undecodable' },
    { column: 1, why: 'nul' },
  ])
})

test('reads the same in one go and in pieces, wherever the pieces end', async () => {
  const text = Array.from({ length: 30_000 }, (_, row) => `${row},"حادثة ${row}, ""é"""\r\n`).join('')
  for (const [encoding, content] of [
    ['utf-8', Buffer.from(text)],
    ['utf-16le', utf16(text, false)],
    ['utf-16be', utf16(text, true)],
  ] as const) {
    const path = await file(content)
    const [inPieces, atOnce]: [CsvRow[], CsvRow[]] = [[], []]
    const { sha256 } = await readRows(path, { ...plain, encoding }, (row) => inPieces.push(row))
    expect(readRowsAtOnce(path, { ...plain, encoding }, (row) => atOnce.push(row)).sha256).toBe(sha256)
    expect(inPieces.length).toBe(30_000)
    expect(inPieces[29_999]?.cells).toEqual(['29999', 'حادثة 29999, "é"'])
    expect(atOnce).toEqual(inPieces)
  }
})

test('reads half a character at the end as one that cannot be read', async () => {
  expect((await rowsOf(Buffer.concat([utf16('a,b', false), Buffer.from([0x31])]), { encoding: 'utf-16le' }))[0]?.spoil).toEqual({
    column: 2,
    why: 'undecodable',
  })
})

test('says what is wrong with a file that is no table', async () => {
  const look = async (content: string | Uint8Array) => codeOf(readTable(await file(content), {}))
  expect(await look('')).toBe('TABLE_EMPTY')
  expect(await look('\n\n , \n')).toBe('TABLE_EMPTY')
  expect(await look(Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(5_000)]))).toBe('TABLE_IS_SPREADSHEET')
  expect(await look(randomBytes(200_000))).toBe('TABLE_NOT_TEXT')
  expect(await look('a,b\n"never closed,1\n2,3\n')).toBe('TABLE_QUOTE_OPEN')
  expect(await codeOf(readTable(await temporaryFolder(), {}))).toBe('NOT_A_FILE')
  expect(await codeOf(readTable('/nowhere/table.csv', {}))).toBe('FILE_NOT_FOUND')
})

test('refuses 10,000 columns, in the first row or later, and names the row', async () => {
  const wide = Array.from({ length: 10_000 }, (_, column) => `c${column}`).join(',')
  expect(await codeOf(readTable(await file(`${wide}\n`), {}))).toBe('TABLE_TOO_WIDE')
  await expect(rowsOf(`a,b\n1,2\n${wide}\n`)).rejects.toMatchObject({ code: 'TABLE_TOO_WIDE', facts: { row: 3, limit: 1_000 } })
})

test('refuses a cell of 100 MB without keeping it, and names where it stands', async () => {
  const path = await file(Buffer.concat([Buffer.from('a,b\n1,"'), Buffer.alloc(100 * 1024 * 1024, 'x'), Buffer.from('"\n')]))
  await expect(readTable(path, {})).rejects.toMatchObject({ code: 'CELL_TOO_LONG', facts: { row: 2, column: 2 } })
  await expect(readRows(path, plain, () => undefined)).rejects.toMatchObject({ facts: { row: 2, column: 2, limit: 1_000_000 } })
})

test('stops between two pieces when it is asked to', async () => {
  const path = await file('a,b\n'.repeat(200_000))
  const controller = new AbortController()
  const reading = readRows(path, plain, () => controller.abort(), { signal: controller.signal })
  expect(await codeOf(reading)).toBe('CANCELLED')
})
