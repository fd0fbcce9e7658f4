import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist'
import { CannotDraw, type DrawContext } from '../../drawer.ts'

/** A smaller PDF is read as a whole: its pages lie all over it, and each question for a piece takes its time. */
const mostWholeBytes = 8 * 1024 * 1024
/** Pieces in which a larger one is read: only what a page needs is read for it. */
const pieceBytes = 512 * 1024
/** Larger pictures in a page are left white: 100 million pixels take 400 MB. */
const mostImagePixels = 100_000_000
/** A canvas of more is drawn smaller. */
const mostCanvasBytes = 256 * 1024 * 1024

/**
 * Opens a PDF in a thread of its own. Nothing in it runs: no scripts, no forms that compute, no text as code; its links,
 * actions and attachments are not offered. Fonts, character maps and decoders are files of the viewer.
 * @throws CannotDraw encrypted, damaged
 */
export async function openPdf(context: DrawContext, thread: Worker): Promise<PDFDocumentProxy> {
  const worker = new PDFWorker({ port: thread as unknown as null, verbosity: VerbosityLevel.ERRORS })
  const task = getDocument({
    ...(await sourceOf(context, thread)),
    worker,
    rangeChunkSize: pieceBytes,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: mostImagePixels,
    canvasMaxAreaInBytes: mostCanvasBytes,
    verbosity: VerbosityLevel.ERRORS,
    ...filesOf(['cMapUrl', 'cmaps'], ['standardFontDataUrl', 'standard_fonts'], ['wasmUrl', 'wasm'], ['iccUrl', 'iccs']),
  })
  context.signal.addEventListener('abort', () => void task.destroy().catch(() => undefined))
  try {
    return await task.promise
  } catch (error) {
    if (error instanceof PasswordException) throw new CannotDraw('encrypted')
    throw error instanceof InvalidPDFException ? new CannotDraw('damaged') : error
  }
}

type Source = { readonly data: Uint8Array } | { readonly range: PDFDataRangeTransport }

async function sourceOf({ file, bytesOf }: DrawContext, thread: Worker): Promise<Source> {
  if (file.sizeBytes <= mostWholeBytes) return { data: await bytesOf(0, file.sizeBytes) }
  const range = new PDFDataRangeTransport(file.sizeBytes, await bytesOf(0, pieceBytes))
  range.requestDataRange = (begin, end) => {
    bytesOf(begin, end - begin).then(
      (bytes) => range.onDataRange(begin, bytes),
      () => thread.terminate(),
    )
  }
  return { range }
}

/** Whole addresses of folders beside the viewer, as pdf.js asks for them. */
function filesOf(...folders: readonly (readonly [option: string, folder: string])[]): Record<string, string> {
  return Object.fromEntries(folders.map(([option, folder]) => [option, new URL(`./pdf/${folder}/`, document.baseURI).href]))
}
