import type { ViewerCommand } from '../../../../shared/viewer/messages.ts'
import type { DrawContext, Drawer } from '../../drawer.ts'
import { wheelZoom } from '../../sheet/wheel-zoom.ts'
import { findPages } from './find-pages.ts'
import { openPdf } from './open-pdf.ts'
import { pagePicture } from './page-picture.ts'
import { pageStack } from './page-stack.ts'
import { pdfText } from './page-text.ts'
import { uprightSize } from './page-view.ts'
import { findRegions, textUnder } from './regions.ts'

/** More pages are not counted: nobody pages through them. */
const mostPages = 100_000

/** Draws the pages of a PDF, with their text to select and find, and marks over them. */
export async function drawPages(context: DrawContext, thread: Worker, first: Uint8Array): Promise<Drawer> {
  const { place, say, shown, signal } = context
  const pdf = await openPdf(context, thread, first)
  const pages = Math.min(mostPages, pdf.numPages)
  const texts = pdfText(pdf)
  const usual = uprightSize(await pdf.getPage(1))
  const stack = pageStack({ pdf, pages, context, texts, usual, onText: (page) => finder.markPage(page) })
  const finder = findPages({ pages, texts, stack, say })
  stack.zoomTo('width')
  wheelZoom(place, stack.zoomBy, signal)
  // A window that is not seen draws nothing, and still gives pictures of its pages.
  if (!document.hidden) await stack.firstDrawn
  shown({
    pages,
    can: { zoom: true, rotate: true, find: true, markRegions: true, markText: false },
  })
  return {
    run: (command: ViewerCommand) => {
      if (command.do === 'zoom') stack.zoomTo(command.to)
      else if (command.do === 'rotate') stack.rotate(command.quarters)
      else if (command.do === 'page') stack.goTo(command.page)
      else if (command.do === 'find') void finder.find(command.text, command.step)
      else if (command.do === 'marks') stack.showMarks(command.marks)
      else if (command.do === 'marking') stack.setMarking(command.isOn)
    },
    draw: (page, longestSide) => pagePicture(pdf, page, longestSide),
    measure: async (page) => {
      const { width, height } = (await pdf.getPage(page + 1)).getViewport({ scale: 1 })
      return { width, height }
    },
    textUnder: (region) => textUnder(pdf, texts, region),
    findRegions: (page, text) => findRegions(pdf, texts, page, text),
  }
}
