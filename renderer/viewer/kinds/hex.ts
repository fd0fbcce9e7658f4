import type { DrawFile } from '../drawer.ts'
import { hexDrawing } from './hex/hex-drawing.ts'
import { textualDrawer } from './textual-drawer.ts'

/** A file of which nothing else is known: its first bytes. */
export const drawHex: DrawFile = (context) => textualDrawer(context, [['hex', hexDrawing(context)]])
