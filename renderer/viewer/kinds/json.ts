import type { DrawContext, DrawFile } from '../drawer.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { drawLines } from './lines/lines-drawing.ts'
import { seenText } from './lines/vault-offsets.ts'
import { declaredInXml, readFileText } from './read-file-text.ts'
import { fileLines } from './text.ts'
import { type MakeDrawing, textualDrawer } from './textual-drawer.ts'
import { jsonTree } from './tree/json-tree.ts'
import { drawTree } from './tree/tree-drawing.ts'
import type { TreeNodes } from './tree/tree-nodes.ts'
import { xmlTree } from './tree/xml-tree.ts'

/** JSON: as a tree, as text with its letters instead of escapes, or as the source that it is. */
export const drawJson: DrawFile = (context) =>
  textualDrawer(context, [
    ['drawn', fileTree(context, jsonTree)],
    ['text', fileLines(context, { isKept: true, change: withLetters })],
    ['source', fileLines(context, { isKept: false })],
    ['hex', hexDrawing(context)],
  ])

/** XML: as a tree, or as the source that it is. */
export const drawXml: DrawFile = (context) =>
  textualDrawer(context, [
    ['drawn', fileTree(context, xmlTree, declaredInXml)],
    ['source', fileLines(context, { isKept: true, declaredIn: declaredInXml })],
    ['hex', hexDrawing(context)],
  ])

/** A tree; the text, with a word about it, where it cannot be drawn as one. */
function fileTree(
  context: DrawContext,
  treeOf: (text: string) => TreeNodes | null,
  declaredIn?: (head: string) => string,
): MakeDrawing {
  return async (into, note) => {
    const { text, isCut } = await readFileText(context, declaredIn)
    if (isCut) note(context.t('viewer.cutText'))
    const nodes = isCut ? null : treeOf(text)
    if (nodes !== null) return drawTree(into, nodes, context.t('viewer.tree'))
    note(context.t('viewer.noTree'))
    return drawLines(into, { seen: seenText(text), page: null, label: context.t('viewer.text') }, context)
  }
}

/** As the reader of the vault has it: letters beyond ASCII that are written as escapes. */
function withLetters(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (written, hex: string) => {
    const unit = Number.parseInt(hex, 16)
    return unit > 0x7f ? String.fromCharCode(unit) : written
  })
}
