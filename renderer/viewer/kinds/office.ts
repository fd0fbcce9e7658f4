import type { ReadPart } from '../../../shared/domain/reading.ts'
import type { DrawContext, DrawFile } from '../drawer.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { drawParts } from './parts/parts-drawing.ts'
import { type MakeDrawing, textualDrawer } from './textual-drawer.ts'

/** What the reader calls pieces of documents that have no name of their own. */
const words = {
  drawings: 'viewer.partDrawings',
  headers: 'viewer.partHeaders',
  footnotes: 'viewer.partFootnotes',
  endnotes: 'viewer.partFootnotes',
  comments: 'viewer.partComments',
  notes: 'viewer.partNotes',
} as const

/** An office document: its text and tables in their order, without what it would run. */
export const drawOffice: DrawFile = (context) => {
  const { parts } = context.file
  const bytes = ['hex', hexDrawing(context)] as const
  if (parts.length === 0) return textualDrawer(context, [bytes])
  const text: MakeDrawing = async (into) =>
    drawParts(into, { parts, label: context.t('viewer.title'), headingOf: headings(context) })
  return textualDrawer(context, [['text', text], bytes])
}

/** The body of a document and the tables in it need no heading; sheets have names of their own. */
function headings({ t }: DrawContext): (part: ReadPart, index: number) => string {
  return ({ title }, index) => {
    if (title === 'slide') return t('viewer.slide', { number: index + 1 })
    if (title === 'body' || title === 'table') return ''
    return Object.hasOwn(words, title) ? t(words[title as keyof typeof words]) : title
  }
}
