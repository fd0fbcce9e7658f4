import type { ReadPart } from '../../../shared/domain/reading.ts'
import type { Drawing } from '../../../shared/viewer/messages.ts'
import type { DrawContext, DrawFile } from '../drawer.ts'
import { made } from './drawing.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { partLines } from './html.ts'
import { drawHtml } from './markup/html-drawing.ts'
import { letterhead } from './parts/letterhead.ts'
import { fileLines } from './text.ts'
import { type MakeDrawing, textualDrawer } from './textual-drawer.ts'

type TextPart = Extract<ReadPart, { kind: 'text' }>

/** A mail: its head, and below it what it says, as its text or as its page; or its source. */
export const drawMail: DrawFile = (context) => {
  const { parts } = context.file
  const texts = parts.filter((part): part is TextPart => part.kind === 'text' && part.title !== 'source')
  const html = parts.find((part) => part.kind === 'html')
  const source = parts.find((part): part is TextPart => part.kind === 'text' && part.title === 'source')
  const ways: [Drawing, MakeDrawing][] = []
  if (html?.kind === 'html')
    ways.push(['drawn', underHead(context, async (into, note) => drawHtml(into, html.html, note, context))])
  if (texts.length > 0 || ways.length === 0) ways.push(['text', underHead(context, partLines(context, together(texts), null))])
  ways.push(['source', source === undefined ? fileLines(context, { isKept: false }) : partLines(context, source, null)])
  ways.push(['hex', hexDrawing(context)])
  return textualDrawer(context, ways)
}

function underHead(context: DrawContext, make: MakeDrawing): MakeDrawing {
  return (into, note) => {
    const headers = context.file.parts.find((part) => part.kind === 'facts')
    if (headers?.kind === 'facts') into.append(letterhead(headers, context))
    const body = made('div', 'mail-body')
    into.append(body)
    return make(body, note)
  }
}

/** Texts of messages inside it follow its own. */
function together(texts: readonly TextPart[]): TextPart {
  return { kind: 'text', title: 'text', text: texts.map(({ text }) => text).join('\n\n———\n\n') }
}
