import type { DrawFile } from '../drawer.ts'
import { trustedAddress } from '../trusted-address.ts'

/** Draws a PDF. Its thread starts while the program that draws it is loaded. */
export const drawPdf: DrawFile = async (context) => {
  const thread = new Worker(trustedAddress('./pdf/worker.mjs'), { type: 'module' })
  context.signal.addEventListener('abort', () => thread.terminate())
  const { drawPages } = await import('./pdf/draw-pages.ts')
  return drawPages(context, thread)
}
