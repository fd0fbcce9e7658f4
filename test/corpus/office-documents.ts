import { rawZip } from './raw-zip.ts'

const main = 'http://schemas.openxmlformats.org'
const relations = (type: string, target: string) =>
  `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="r1" Type="${main}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

/** The body of a text document. */
export function wordMain(body: string): string {
  return `<w:document xmlns:w="${main}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
}

/** A text document (Office Open XML) about a heron, with more of a body and more files as told. */
export function document({ body = '', files = {} }: { body?: string; files?: Readonly<Record<string, string>> }): Uint8Array {
  const heron =
    '<w:p><w:r><w:t>The heron was seen.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Day</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Place</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
  return rawZip([
    { name: 'word/document.xml', data: wordMain(heron + body) },
    { name: '_rels/.rels', data: relations('officeDocument', 'word/document.xml') },
    { name: 'docProps/core.xml', data: core },
    ...Object.entries(files).map(([name, data]) => ({ name, data })),
  ])
}

const core =
  '<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:creator>Someone</dc:creator><dcterms:created>2026-03-03T08:00:00Z</dcterms:created></cp:coreProperties>'

/** A workbook of one sheet with one row of cells. */
export function workbook(cells: string, state = 'visible'): Uint8Array {
  return rawZip([
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="r"><sheets><sheet name="One" r:id="r1" state="${state}"/></sheets></workbook>`,
    },
    { name: '_rels/.rels', data: relations('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/_rels/workbook.xml.rels', data: relations('worksheet', 'worksheets/sheet1.xml') },
    { name: 'xl/worksheets/sheet1.xml', data: `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>` },
  ])
}

/** A presentation of one slide. */
export function presentation(paragraphs: string): Uint8Array {
  return rawZip([
    {
      name: 'ppt/presentation.xml',
      data: '<p:presentation xmlns:r="r"><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>',
    },
    { name: '_rels/.rels', data: relations('officeDocument', 'ppt/presentation.xml') },
    { name: 'ppt/_rels/presentation.xml.rels', data: relations('slide', 'slides/slide1.xml') },
    { name: 'ppt/slides/slide1.xml', data: `<p:sld><p:txBody>${paragraphs}</p:txBody></p:sld>` },
  ])
}

/** A text, workbook or presentation (OpenDocument). */
export function openDocument(kind: 'text' | 'spreadsheet' | 'presentation', body: string): Uint8Array {
  const content = `<office:document-content><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`
  return rawZip([
    { name: 'mimetype', data: `application/vnd.oasis.opendocument.${kind}`, isStored: true },
    { name: 'content.xml', data: content },
    { name: 'META-INF/manifest.xml', data: '<manifest:manifest/>' },
  ])
}
