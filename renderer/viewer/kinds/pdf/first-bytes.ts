import type { DrawContext } from '../../drawer.ts'

/** A smaller PDF is read as a whole: its pages lie all over it, and each question for a piece takes its time. */
const mostWholeBytes = 8 * 1024 * 1024
/** Pieces in which a larger one is read: only what a page needs is read for it. */
export const pieceBytes = 512 * 1024

/** All bytes of a small PDF, the first piece of a larger one. */
export function firstBytes({ file, bytesOf }: Pick<DrawContext, 'file' | 'bytesOf'>): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(0, file.sizeBytes <= mostWholeBytes ? file.sizeBytes : pieceBytes)
}
