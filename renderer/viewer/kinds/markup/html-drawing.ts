import type { DrawContext } from '../../drawer.ts'
import { made, type TextDrawing } from '../drawing.ts'
import { drawLines } from '../lines/lines-drawing.ts'
import { seenText } from '../lines/vault-offsets.ts'
import { cleanHtml } from './clean-html.ts'
import { putOwnPictures } from './own-pictures.ts'
import { drawPage } from './page-drawing.ts'
import { takenWords } from './taken-out.ts'

/** Longer pages are drawn up to here: what is behind is in the source. */
const mostCharacters = 2_000_000

/** Draws HTML that was cleaned of all that it could do, and says what was taken out. */
export function drawHtml(
  into: HTMLElement,
  html: string,
  note: (words: string) => void,
  context: Pick<DrawContext, 'say' | 't'>,
): TextDrawing {
  const clean = cleanHtml(html.slice(0, mostCharacters))
  if (clean === null) {
    note(context.t('viewer.noDrawing'))
    return drawLines(into, { seen: seenText(html), page: null, label: context.t('viewer.text') }, context)
  }
  const { fragment, pictures, taken } = clean
  const { leftOut, free } = putOwnPictures(pictures)
  const words = takenWords({ ...taken, pictures: taken.pictures + leftOut }, context.t)
  if (words !== null) note(words)
  if (html.length > mostCharacters) note(context.t('viewer.cutDrawing'))
  const page = made('div', 'html-page')
  page.dir = 'auto'
  page.addEventListener('error', ({ target }) => leaveWords(target), { capture: true })
  page.append(document.importNode(fragment, true))
  const drawing = drawPage(into, page, context.t('viewer.webPage'))
  return {
    ...drawing,
    dispose: () => {
      drawing.dispose()
      free()
    },
  }
}

/** A picture whose bytes are none: the words that were given for it. */
function leaveWords(target: EventTarget | null): void {
  if (target instanceof HTMLImageElement) target.replaceWith(made('span', 'no-picture', target.alt))
}
