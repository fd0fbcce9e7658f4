import type { ReadPart } from '../../../shared/domain/reading.ts'
import type { DrawContext, DrawFile } from '../drawer.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { drawLines } from './lines/lines-drawing.ts'
import { seenText } from './lines/vault-offsets.ts'
import { drawHtml } from './markup/html-drawing.ts'
import { readFileText } from './read-file-text.ts'
import { fileLines } from './text.ts'
import { type MakeDrawing, textualDrawer } from './textual-drawer.ts'

/** A page or a saved page: cleaned and drawn, its text, or its source. */
export const drawHtmlFile: DrawFile = (context) => {
  const { parts } = context.file
  const text = parts.find((part) => part.kind === 'text')
  return textualDrawer(context, [
    ['drawn', pageDrawing(context)],
    ...(text?.kind === 'text' ? ([['text', partLines(context, text, 0)]] as const) : []),
    ['source', fileLines(context, { isKept: false })],
    ['hex', hexDrawing(context)],
  ])
}

function pageDrawing(context: DrawContext): MakeDrawing {
  const part = context.file.parts.find((one) => one.kind === 'html')
  return async (into, note) =>
    drawHtml(into, part?.kind === 'html' ? part.html : (await readFileText(context)).text, note, context)
}

/**
 * A part of text as lines.
 * @param page its page in the text of the vault; null where it is none
 */
export function partLines(
  context: Pick<DrawContext, 'say' | 't'>,
  part: Extract<ReadPart, { kind: 'text' }>,
  page: number | null,
): MakeDrawing {
  return async (into) => drawLines(into, { seen: seenText(part.text), page, label: context.t('viewer.text') }, context)
}
