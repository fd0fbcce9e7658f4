import type { DrawContext } from '../../drawer.ts'
import { drawTextRows } from '../lines/text-rows-drawing.ts'
import type { MakeDrawing } from '../textual-drawer.ts'
import { bytesInRow, hexRow } from './hex-rows.ts'

/** So many bytes are shown: what a file is shows at its beginning. */
const shownBytes = 64 * 1024

/** The first bytes of a file: where they stand, as hexadecimal numbers, and as characters. */
export function hexDrawing({ file, bytesOf, t }: Pick<DrawContext, 'file' | 'bytesOf' | 't'>): MakeDrawing {
  return async (into, note) => {
    const bytes = await bytesOf(0, Math.min(file.sizeBytes, shownBytes))
    if (file.sizeBytes > shownBytes) note(t('viewer.cutBytes'))
    return drawTextRows(into, {
      count: Math.ceil(bytes.length / bytesInRow),
      textOf: (row) => hexRow(bytes, row),
      className: 'hex',
      label: t('viewer.bytes'),
    })
  }
}
