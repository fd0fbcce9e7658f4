import { fileURLToPath } from 'node:url'
import type { PDFDataRangeTransport, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { CannotRead } from '../limits.ts'
import type { FileSource } from '../source.ts'

/** A PDF document that is open, and how it is closed. */
export type OpenPdf = { readonly document: PDFDocumentProxy; readonly close: () => Promise<void> }

/** Up to so many bytes a file is read as a whole; a longer one range by range. */
const wholeBytes = 16 * 1024 * 1024
const rangeBytes = 256 * 1024
/** pdf.js addresses a file by 31 bits. */
const mostBytes = 2 ** 31 - 1

/**
 * Opens a PDF: no scripting, no fonts of the system, no WebAssembly, no drawing; character maps and the standard fonts
 * come from the package.
 * @throws CannotRead `encrypted` where a password is needed, `too-large`, `damaged`
 */
export async function openPdf(source: FileSource): Promise<OpenPdf> {
  if (source.sizeBytes > mostBytes) throw new CannotRead('too-large')
  const library = await loadLibrary()
  const bytes = source.sizeBytes <= wholeBytes ? { data: await source.readAll(wholeBytes) } : { range: rangesOf(source, library) }
  const loading = library.getDocument({ ...bytes, ...settings, verbosity: 0 })
  try {
    return { document: await loading.promise, close: () => loading.destroy() }
  } catch (error) {
    await loading.destroy()
    throw new CannotRead(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}

const settings = {
  cMapUrl: folderOf('cmaps'),
  standardFontDataUrl: folderOf('standard_fonts'),
  cMapPacked: true,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  useWorkerFetch: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  stopAtErrors: false,
  rangeChunkSize: rangeBytes,
  disableStream: true,
  disableAutoFetch: true,
}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** pdf.js with its worker's code in this thread: there are no others here. */
async function loadLibrary(): Promise<Library> {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)
  Reflect.set(globalThis, 'pdfjsWorker', worker)
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

function rangesOf(source: FileSource, { PDFDataRangeTransport }: Library): PDFDataRangeTransport {
  const ranges = new PDFDataRangeTransport(source.sizeBytes, null)
  ranges.requestDataRange = (begin, end) => {
    void source.read(begin, end - begin).then((bytes) => ranges.onDataRange(begin, bytes))
  }
  return ranges
}

function folderOf(name: string): string {
  return fileURLToPath(new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json')))
}
