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
import { pieceBytes } from './first-bytes.ts'

/** Larger pictures in a page are left white: 100 million pixels take 400 MB. */
const mostImagePixels = 100_000_000
/** A canvas of more is drawn smaller. */
const mostCanvasBytes = 256 * 1024 * 1024

/**
 * Opens a PDF in a thread of its own. Nothing in it runs: no scripts, no forms that compute, no text as code; its links,
 * actions and attachments are not offered. Fonts, character maps and decoders are files of the viewer.
 * @param first its first bytes: all of them, or one piece
 * @throws CannotDraw encrypted, damaged
 */
export async function openPdf(context: DrawContext, thread: Worker, first: Uint8Array): Promise<PDFDocumentProxy> {
  const worker = new PDFWorker({ port: thread as unknown as null, verbosity: VerbosityLevel.ERRORS })
  const task = getDocument({
    ...sourceOf(context, thread, first),
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

function sourceOf({ file, bytesOf }: DrawContext, thread: Worker, first: Uint8Array): Source {
  if (first.length >= file.sizeBytes) return { data: first }
  const range = new PDFDataRangeTransport(file.sizeBytes, first)
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
