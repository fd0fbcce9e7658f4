import type { DrawContext, DrawFile } from '../drawer.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { drawLines } from './lines/lines-drawing.ts'
import { seenText } from './lines/vault-offsets.ts'
import { readFileText } from './read-file-text.ts'
import { type MakeDrawing, textualDrawer } from './textual-drawer.ts'

/** Text, logs, subtitles, playlists, programs: as numbered lines. */
export const drawText: DrawFile = (context) =>
  textualDrawer(context, [
    ['text', fileLines(context, { isKept: true })],
    ['hex', hexDrawing(context)],
  ])

type HowRead = {
  /** Whether the vault keeps this text, character by character. */
  readonly isKept: boolean
  readonly declaredIn?: (head: string) => string
  /** What is done to the decoded text before it is drawn. */
  readonly change?: (text: string) => string
}

/** The text of the whole file, as lines. */
export function fileLines(context: DrawContext, { isKept, declaredIn, change = (text) => text }: HowRead): MakeDrawing {
  return async (into, note) => {
    const read = await readFileText(context, declaredIn)
    if (read.isCut) note(context.t('viewer.cutText'))
    const lines = { seen: seenText(change(read.text)), page: isKept ? 0 : null, label: context.t('viewer.text') }
    return drawLines(into, lines, context)
  }
}
