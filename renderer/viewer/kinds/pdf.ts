import type { DrawFile } from '../drawer.ts'
import { trustedAddress } from '../trusted-address.ts'
import { firstBytes } from './pdf/first-bytes.ts'

/** Draws a PDF. Its thread starts, and its first bytes are read, while the program that draws it is loaded. */
export const drawPdf: DrawFile = async (context) => {
  const thread = new Worker(trustedAddress('./pdf/worker.mjs'), { type: 'module' })
  context.signal.addEventListener('abort', () => thread.terminate())
  const [{ drawPages }, first] = await Promise.all([import('./pdf/draw-pages.ts'), firstBytes(context)])
  return drawPages(context, thread, first)
}
