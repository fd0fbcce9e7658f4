import { thumbnailSide } from '../../../../shared/contract/evidence.ts'
import { printOf } from '../../../../shared/domain/picture-print.ts'
import { api } from '../../../api.ts'
import type { PictureMaker } from '../../../view/viewer/picture-maker.ts'
import { encodePicture } from './encode-picture.ts'
import type { Made } from './make-thumbnails.ts'

/**
 * Draws the small picture of an item in a hidden frame of the viewer; null where its file has none. What it looks like is
 * noted of pictures only: pages of text all look alike.
 * @throws VaultError NOT_FOUND, BLOB_MISSING and what opening an item throws
 */
export async function drawThumbnail(id: string, maker: PictureMaker | undefined): Promise<Made> {
  const opened = await api.review.openForPicture({ id })
  try {
    const picture = (await maker?.pictureOf(opened, thumbnailSide)) ?? null
    if (picture === null) return null
    const base64 = await encodePicture(picture)
    if (base64 === null) return null
    const { width, height } = picture
    return { width, height, base64, print: opened.kind === 'image' ? printOf(picture) : null }
  } finally {
    await api.review.close({ ticket: opened.ticket }).catch(() => undefined)
  }
}
