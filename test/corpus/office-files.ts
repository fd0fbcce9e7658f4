import { compoundFile } from './compound-file.ts'
import { type CorpusFile, corpusFile, cut, type Home, utf8 } from './corpus-file.ts'
import { document, openDocument, presentation, wordMain, workbook } from './office-documents.ts'
import { rawZip } from './raw-zip.ts'
import { billionLaughs } from './text-files.ts'
import { deflatedZeros } from './zeros.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const open = (kind: string) => `application/vnd.oasis.opendocument.${kind}`
const ole = 'application/x-ole-storage'

/** Office documents: of every kind, with macros and references, hidden words, and bombs. */
export function officeFiles(home: Home): CorpusFile[] {
  const office = { kind: 'office', contains: 'heron' } as const
  const plain = () => document({})
  return [
    corpusFile('report.docx', word, office, plain),
    corpusFile('cut.docx', word, { ...office, warnings: ['partly-damaged'] }, cut(plain, 0.8)),
    corpusFile('book.xlsx', sheet, office, () => workbook('<c t="inlineStr"><is><t>heron</t></is></c>')),
    corpusFile('talk.pptx', slides, office, () => presentation('<a:p><a:r><a:t>heron</a:t></a:r></a:p>')),
    corpusFile('report.odt', open('text'), office, () => openDocument('text', '<text:p>heron</text:p>')),
    corpusFile('book.ods', open('spreadsheet'), office, () =>
      openDocument(
        'spreadsheet',
        '<table:table table:name="One"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>heron</text:p></table:table-cell></table:table-row></table:table>',
      ),
    ),
    corpusFile('talk.odp', open('presentation'), office, () =>
      openDocument(
        'presentation',
        '<draw:page draw:name="a"><draw:frame><draw:text-box><text:p>heron</text:p></draw:text-box></draw:frame></draw:page>',
      ),
    ),
    corpusFile('macros.docm', word, { ...office, warnings: ['macros'], hostile: true }, () =>
      document({ files: { 'word/vbaProject.bin': 'Sub AutoOpen()' } }),
    ),
    corpusFile('template.docx', word, { ...office, warnings: ['external-references', 'loads-from-network'], hostile: true }, () =>
      document({
        files: {
          'word/_rels/settings.xml.rels': relation('attachedTemplate', home('template')),
          'word/_rels/document.xml.rels': relation('image', home('docx-image')),
        },
      }),
    ),
    corpusFile('dde.docx', word, { ...office, warnings: ['external-references'], hostile: true }, () =>
      document({
        body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\windows\\\\cmd.exe "/k calc"</w:instrText></w:r></w:p>',
      }),
    ),
    corpusFile('hidden.docx', word, { ...office, contains: 'bittern', warnings: ['hidden-text'], hostile: true }, () =>
      document({ body: '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>bittern</w:t></w:r></w:p>' }),
    ),
    corpusFile('laughs.docx', word, { kind: 'office', hostile: true }, () =>
      rawZip([{ name: 'word/document.xml', data: billionLaughs }]),
    ),
    corpusFile('bomb.docx', word, { kind: 'office', failure: 'too-large', hostile: true }, () =>
      rawZip([{ name: 'word/document.xml', packed: deflatedZeros(512), sizeBytes: 512 * 1024 * 1024 }]),
    ),
    corpusFile('deep.docx', word, { ...office, hostile: true }, () =>
      document({ body: `<w:p>${'<w:r><w:tbl>'.repeat(100_000)}` }),
    ),
    corpusFile('long.docx', word, { ...office, warnings: ['text-cut'], hostile: true }, () =>
      document({ body: '<w:p><w:r><w:t>a long word of a long text</w:t></w:r></w:p>'.repeat(300_000) }),
    ),
    corpusFile('external.xlsx', sheet, { ...office, warnings: ['external-references', 'hidden-text'], hostile: true }, () =>
      workbook(`<c t="str"><f>WEBSERVICE("${home('webservice')}")</f><v>heron</v></c>`, 'veryHidden'),
    ),
    corpusFile('wide.xlsx', sheet, { ...office, hostile: true }, () =>
      workbook('<c r="XFD1"><v>1</v></c><c t="str" r="A1"><v>heron</v></c>'),
    ),
    corpusFile('linked.odt', open('text'), { ...office, warnings: ['external-references', 'macros'], hostile: true }, () =>
      openDocument(
        'text',
        `<office:scripts><script:event-listener/></office:scripts><text:p>heron<draw:image xlink:href="${home('odt-image')}"/></text:p>`,
      ),
    ),
    corpusFile('locked.docx', ole, { kind: 'hex', failure: 'encrypted' }, () =>
      compoundFile({ EncryptionInfo: new Uint8Array(600), EncryptedPackage: new Uint8Array(5_000) }),
    ),
    corpusFile('old.doc', ole, { kind: 'hex', failure: 'not-supported', warnings: ['macros'], hostile: true }, () =>
      compoundFile({ WordDocument: new Uint8Array(5_000), 'Macros/VBA/dir': utf8('x') }),
    ),
    corpusFile('loop.doc', ole, { kind: 'hex', failure: 'damaged', hostile: true }, loopingCompoundFile),
    corpusFile('nothing.docx', word, { kind: 'office', failure: 'damaged' }, () =>
      Buffer.from(`PK\x03\x04${'\0'.repeat(40)}word/`, 'latin1'),
    ),
    corpusFile(
      'rich.rtf',
      'application/rtf',
      { ...office, warnings: ['external-references', 'embedded-files'], hostile: true },
      () =>
        utf8(
          `{\\rtf1{\\object\\objautlink\\objupdate{\\*\\objdata 01}}{\\field{\\*\\fldinst INCLUDEPICTURE "${home('rtf')}"}}heron}`,
        ),
    ),
    corpusFile('no-main.docx', word, { kind: 'office', hostile: true }, () =>
      rawZip([{ name: 'word/other.xml', data: wordMain('') }]),
    ),
  ]
}

function relation(type: string, target: string): string {
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const of = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`
  return `<Relationships xmlns="${space}"><Relationship Id="r9" Type="${of}" Target="${target}" TargetMode="External"/></Relationships>`
}

/** The directory's chain of sectors comes back to its start. */
function loopingCompoundFile(): Uint8Array {
  const bytes = Buffer.from(compoundFile({ WordDocument: new Uint8Array(5_000) }))
  const directoryAt = bytes.readUInt32LE(48)
  const fatAt = (bytes.readUInt32LE(76) + 1) * 512
  bytes.writeUInt32LE(directoryAt, fatAt + directoryAt * 4)
  return bytes
}
