import { inflateRawSync } from 'node:zlib'
import { Document, Footer, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { type ZipEntry, zipOf } from './zip.ts'

const findings = [
  [
    '1',
    'Three persons died in custody between January and June 2024; no family was told on the day of the death.',
    'Registers, medical certificates',
  ],
  ['2', 'Cells built for 6 persons held between 19 and 27.', 'Count at three visits'],
  ['3', 'No doctor was present on 41 of the 60 days that were checked.', 'Duty roster'],
  ['4', 'Eleven persons were held for more than 96 hours before they saw a judge.', 'Register of entries'],
] as const

const recommendations = [
  'Open an independent inquiry into the three deaths, and let the families see the files.',
  'Bring the number of persons held at Kessan down to the capacity of the building.',
  'Guarantee that a doctor is present every day.',
  'Keep the unannounced visits of the Commission possible at all times, as Act 9 of 2011 provides.',
] as const

/** The summary of the report that everything began with: a Word document, repacked with fixed times. */
export async function reportDocument(): Promise<Buffer> {
  const document = new Document({
    creator: 'National Human Rights Commission of Liravia',
    lastModifiedBy: 'National Human Rights Commission of Liravia',
    title: 'Kessan remand centre: summary of findings',
    description: 'Sample material: invented country, institutions and people.',
    sections: [
      {
        footers: { default: new Footer({ children: [small('Sample material. Invented country, institutions and people.')] }) },
        children: [
          small('National Human Rights Commission of Liravia · 8 Lime Tree Street, Selmar · switchboard +999 20 5550 100'),
          new Paragraph({ heading: HeadingLevel.TITLE, text: 'Kessan remand centre: summary of findings' }),
          small('Published on 12 September 2024 under section 17 of Act 9 of 2011. English summary of report 2024/06.'),
          heading('How the Commission worked'),
          text(
            'A team of the Commission visited the remand centre on 14 March, 9 May and 27 June 2024, each time without notice. It spoke with 86 persons in private, saw the registers, and took photographs of the outside only. Names of persons held are kept out of this summary.',
          ),
          heading('What it found'),
          table(),
          heading('What it recommends'),
          ...recommendations.map((line) => new Paragraph({ text: line, bullet: { level: 0 } })),
          heading('Cooperation with the United Nations'),
          text(
            'The Commission sent this report to the Committee against Torture on 1 October 2024, and presented it to the Committee in private session on 7 November 2024.',
          ),
          heading('Answer of the authorities'),
          text('The Ministry of Justice was given the draft on 8 August 2024 and had thirty days to comment. It did not answer.'),
        ],
      },
    ],
  })
  return repacked(await Packer.toBuffer(document))
}

function heading(words: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text: words })
}

function text(words: string): Paragraph {
  return new Paragraph({ spacing: { after: 160 }, children: [new TextRun(words)] })
}

function small(words: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: words, size: 17, color: '555555' })] })
}

function table(): Table {
  const row = (cells: readonly string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(['No.', 'Finding', 'Proof']), ...findings.map((finding) => row(finding))],
  })
}

/** The same archive with fixed times, and the date of the report in its properties. */
function repacked(zip: Buffer): Buffer {
  const entries = entriesOf(zip).map((entry) =>
    entry.name === 'docProps/core.xml'
      ? { ...entry, data: String(entry.data).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-09-10T09:00:00Z') }
      : entry,
  )
  return zipOf(entries.sort((a, b) => rank(a.name) - rank(b.name)))
}

/** The content types come first, as the format asks, then the document itself. */
function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0
  if (name === '_rels/.rels') return 1
  return name === 'word/document.xml' ? 2 : 3
}

function entriesOf(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const count = zip.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const nameLength = zip.readUInt16LE(at + 28)
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const dataAt = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(dataAt, dataAt + zip.readUInt32LE(at + 20))
    const data = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    if (!name.endsWith('/')) entries.push({ name, data })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}
