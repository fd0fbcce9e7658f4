import { mostThumbnailBytes } from '../../../../shared/contract/evidence.ts'
import { encodeBase64 } from '../../../../shared/formats/base64.ts'

/** Tried in turn until the picture is small enough. */
const qualities = [0.8, 0.6, 0.4, 0.2, 0.05] as const

/**
 * Pixels (four bytes each) as a WebP file in base64, at most 64 KiB; null where it cannot be made so small.
 * The file is written here, of pixels only: nothing of the original is in it.
 */
export async function encodePicture(picture: {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray<ArrayBuffer>
}): Promise<string | null> {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.putImageData(new ImageData(picture.rgba, picture.width, picture.height), 0, 0)
  for (const quality of qualities) {
    const file = await canvas.convertToBlob({ type: 'image/webp', quality })
    if (file.type === 'image/webp' && file.size <= mostThumbnailBytes)
      return encodeBase64(new Uint8Array(await file.arrayBuffer()))
  }
  return null
}
