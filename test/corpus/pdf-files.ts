import { makePdf, type PdfParts, pdfStream } from '../support/make-pdf.ts'
import { type CorpusFile, corpusFile, cut, type Home } from './corpus-file.ts'
import { zlibZeros } from './zeros.ts'

const lines = ['The heron was seen at the gate.']
const one = { pages: [{ lines }] }

/** PDF files: what they would do, and what they would cost. */
export function pdfFiles(home: Home): CorpusFile[] {
  const pdf = (name: string, expect: Partial<CorpusFile['expect']>, parts: PdfParts) =>
    corpusFile(name, 'application/pdf', { kind: 'pdf', contains: 'heron', hostile: true, ...expect }, () => makePdf(parts))
  const damaged = { kind: 'pdf', failure: 'damaged' } as const
  const remote = `<< /Type /Filespec /FS /URL /F (${home('pdf-file')}) >>`
  return [
    pdf('report.pdf', { hostile: false }, { pages: [{ lines }, { lines: ['Second page'] }], info: '/Title (Report)' }),
    pdf('packed.pdf', { hostile: false }, { ...one, isCompressed: true }),
    pdf('arabic.pdf', { hostile: false, contains: 'مرحبا' }, { pages: [{ seenLines: [[...'مرحبا'].reverse().join('')] }] }),
    pdf(
      'script.pdf',
      { warnings: ['javascript'] },
      {
        ...one,
        catalog: '/OpenAction 10 0 R /AA << /WC 10 0 R >> /Names << /JavaScript << /Names [(a) 10 0 R] >> >>',
        objects: [
          `<< /S /JavaScript /JS (app.launchURL\\("${home('pdf-script')}"\\); this.submitForm\\("${home('pdf-submit-script')}"\\)) >>`,
        ],
      },
    ),
    pdf(
      'launch.pdf',
      { warnings: ['launches-programs'] },
      {
        ...one,
        catalog: '/OpenAction 10 0 R',
        objects: ['<< /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c calc) >> >>'],
      },
    ),
    pdf(
      'remote.pdf',
      { warnings: ['links-elsewhere'] },
      {
        pages: [
          { lines, annotations: [`/Subtype /Link /A << /S /URI /URI (${home('pdf-uri')}) >>`, '/Subtype /Link /A 10 0 R'] },
        ],
        catalog: '/OpenAction 10 0 R',
        objects: [`<< /S /GoToR /F ${remote} /D [0 /Fit] /NewWindow true >>`],
      },
    ),
    pdf(
      'embedded.pdf',
      { warnings: ['embedded-files'] },
      {
        ...one,
        catalog: '/Names << /EmbeddedFiles << /Names [(a.txt) 11 0 R] >> >>',
        objects: [pdfStream('/Type /EmbeddedFile', 'inside'), '<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F 10 0 R >> >>'],
      },
    ),
    pdf(
      'form.pdf',
      { warnings: ['sends-forms'] },
      {
        pages: [
          {
            lines,
            annotations: [`/Subtype /Widget /FT /Btn /T (go) /A << /S /SubmitForm /F << /FS /URL /F (${home('pdf-form')}) >> >>`],
          },
        ],
        catalog: '/AcroForm << /Fields [] /NeedAppearances true >>',
      },
    ),
    pdf(
      'external-stream.pdf',
      {},
      {
        pages: [{ lines, annotations: ['/Subtype /Stamp /AP << /N 10 0 R >>'] }],
        objects: [pdfStream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /F ${remote}`, '')],
      },
    ),
    pdf('many-pages.pdf', { warnings: ['pages-cut'] }, { pages: Array.from({ length: 20_000 }, () => ({ lines })) }),
    pdf('huge-page.pdf', {}, { pages: [{ lines, size: [14_400, 14_400] }] }),
    pdf('huger-page.pdf', {}, { pages: [{ lines, size: [100_000_000, 100_000_000] }] }),
    corpusFile('bomb.pdf', 'application/pdf', { kind: 'pdf', mayFail: true, hostile: true }, () => withBomb()),
    corpusFile('page-loop.pdf', 'application/pdf', { kind: 'pdf', hostile: true }, () => changed('/Kids [', '/Kids [2 0 R ')),
    corpusFile('table-loop.pdf', 'application/pdf', { kind: 'pdf', hostile: true }, () =>
      changed('/Info 7 0 R', (text) => `/Info 7 0 R /Prev ${text.lastIndexOf('xref\n0')}`),
    ),
    corpusFile(
      'cut.pdf',
      'application/pdf',
      damaged,
      cut(() => makePdf(one), 0.6),
    ),
    corpusFile('no-end.pdf', 'application/pdf', { kind: 'pdf', contains: 'heron' }, () => makePdf(one).slice(0, -20)),
    corpusFile('nothing.pdf', 'application/pdf', damaged, () => Buffer.from('%PDF-1.7\nnothing of the kind\n')),
  ]
}

/** A page whose content is a gigabyte of zeros, and one of text after it. */
function withBomb(): Uint8Array {
  const marker = '/Contents 10 0 R'
  const pages = [{ content: 'BT ET' }, { lines }]
  const text = Buffer.from(makePdf({ pages, objects: [pdfStream('/Filter /FlateDecode', zlibZeros(1_024))] })).toString('latin1')
  return Buffer.from(text.replace(/\/Contents 11 0 R/, marker), 'latin1')
}

/** A PDF whose bytes were changed; its table of objects may not fit any more, which readers mend. */
function changed(from: string, to: string | ((text: string) => string)): Uint8Array {
  const text = Buffer.from(makePdf(one)).toString('latin1')
  return Buffer.from(text.replace(from, typeof to === 'string' ? to : to(text)), 'latin1')
}
