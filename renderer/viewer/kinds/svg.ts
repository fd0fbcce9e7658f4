import type { DrawContext, DrawFile } from '../drawer.ts'
import { made } from './drawing.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { drawLines } from './lines/lines-drawing.ts'
import { seenText } from './lines/vault-offsets.ts'
import { cleanSvg } from './markup/clean-svg.ts'
import { drawPage } from './markup/page-drawing.ts'
import { takenWords } from './markup/taken-out.ts'
import { declaredInXml, readFileText } from './read-file-text.ts'
import { fileLines } from './text.ts'
import { type MakeDrawing, textualDrawer } from './textual-drawer.ts'

/** Longer pictures are shown as their source. */
const mostCharacters = 4_000_000

/** A drawing in SVG: cleaned and drawn, or as the source that it is. */
export const drawSvg: DrawFile = (context) =>
  textualDrawer(context, [
    ['drawn', svgDrawing(context)],
    ['source', fileLines(context, { isKept: false, declaredIn: declaredInXml })],
    ['hex', hexDrawing(context)],
  ])

function svgDrawing(context: DrawContext): MakeDrawing {
  const { t } = context
  return async (into, note) => {
    const { text } = await readFileText(context, declaredInXml)
    const { picture, taken } = text.length > mostCharacters ? { picture: null, taken: null } : cleanSvg(text)
    if (picture === null) {
      note(t('viewer.noDrawing'))
      return drawLines(into, { seen: seenText(text), page: null, label: t('viewer.text') }, context)
    }
    const words = taken === null ? null : takenWords(taken, t)
    if (words !== null) note(words)
    const page = made('div', 'svg-page')
    // Names inside the picture mean nothing outside it.
    const root = page.attachShadow({ mode: 'open' })
    root.append(document.importNode(picture, true))
    return drawPage(into, page, t('viewer.picture'), root)
  }
}
