import { xml, zipOf } from './zip.ts'

/** A cell: text, a number, or a formula with the value it had when the file was saved. */
export type Cell = string | number | { readonly formula: string; readonly value: number }
export type Sheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** An Office Open XML workbook (ECMA-376). The first row of each sheet is bold. */
export function spreadsheet(sheets: readonly Sheet[]): Buffer {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }))
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${kind}.worksheet+xml"/>`).join('')}</Types>`
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${xml(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`
  const links = `<Relationships xmlns="${relations}">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`
  const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Noto Sans"/></font><font><b/><sz val="11"/><name val="Noto Sans"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`
  return zipOf([
    { name: '[Content_Types].xml', data: start + types },
    {
      name: '_rels/.rels',
      data: `${start}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    { name: 'xl/workbook.xml', data: start + workbook },
    { name: 'xl/_rels/workbook.xml.rels', data: start + links },
    { name: 'xl/styles.xml', data: start + styles },
    ...numbered.map((sheet) => ({ name: `xl/worksheets/sheet${sheet.number}.xml`, data: start + sheetXml(sheet) })),
  ])
}

function sheetXml(sheet: Sheet): string {
  const rows = sheet.rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join('')}</row>`)
    .join('')
  return `<worksheet xmlns="${main}"><cols><col min="1" max="12" width="24" customWidth="1"/></cols><sheetData>${rows}</sheetData></worksheet>`
}

function cellXml(cell: Cell, row: number, column: number): string {
  const at = `${String.fromCharCode(65 + column)}${row + 1}`
  if (typeof cell === 'string')
    return `<c r="${at}" t="inlineStr"${row === 0 ? ' s="1"' : ''}><is><t xml:space="preserve">${xml(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${at}" s="${cell >= 10_000 ? 2 : 0}"><v>${cell}</v></c>`
  return `<c r="${at}" s="${Math.abs(cell.value) < 1_000 ? 3 : 2}"><f>${xml(cell.formula)}</f><v>${cell.value}</v></c>`
}
