import type { DrawContext, DrawFile } from '../drawer.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { readFileText } from './read-file-text.ts'
import { csvRows } from './table/csv-rows.ts'
import { drawTable } from './table/table-drawing.ts'
import { fileLines } from './text.ts'
import { type MakeDrawing, textualDrawer } from './textual-drawer.ts'

/** What of a table is drawn. */
const [mostRows, mostColumns] = [200_000, 200]

/** A file of separated values as a table, or as the text that it is. */
export const drawCsv: DrawFile = (context) =>
  textualDrawer(context, [
    ['drawn', fileTable(context)],
    ['source', fileLines(context, { isKept: true })],
    ['hex', hexDrawing(context)],
  ])

function fileTable(context: DrawContext): MakeDrawing {
  return async (into, note) => {
    const { text, isCut } = await readFileText(context)
    const found = csvRows(text, mostRows, mostColumns)
    if (isCut) note(context.t('viewer.cutText'))
    if (found.isCut) note(context.t('viewer.cutTable'))
    return drawTable(into, { ...found, label: context.t('viewer.table') })
  }
}
