import { made } from '../drawing.ts'
import { imageSize } from '../image/image-size.ts'

const [mostBytes, mostPixels, mostPictures] = [5 * 1024 * 1024, 25_000_000, 200]
const inside = /^data:image\/(png|jpeg|jpg|gif|webp|bmp|avif);base64,([A-Za-z0-9+/=\s]*)$/i

/**
 * Puts the pictures that lie inside a document where they stood, from its own bytes; of every other only the words that
 * were given for it are left.
 * @returns how many were left out, and what gives their memory back
 */
export function putOwnPictures(pictures: ReadonlyMap<Element, string>): { readonly leftOut: number; readonly free: () => void } {
  const urls: string[] = []
  let leftOut = 0
  for (const [element, source] of pictures) {
    const blob = urls.length < mostPictures ? pictureIn(source) : null
    if (blob === null) {
      if (element.isConnected || element.parentNode !== null) leftOut += 1
      element.replaceWith(made('span', 'no-picture', element.getAttribute('alt') ?? ''))
      continue
    }
    const url = URL.createObjectURL(blob)
    urls.push(url)
    element.setAttribute('src', url)
  }
  return {
    leftOut,
    free: () => {
      for (const url of urls) URL.revokeObjectURL(url)
    },
  }
}

/** The bytes of a picture that is written into its address; null for any other, for too large ones and for what is no picture. */
export function pictureIn(source: string): Blob | null {
  if (source.length > mostBytes * 1.4) return null
  const written = inside.exec(source)
  const bytes = written === null ? null : bytesOf(written[2] ?? '')
  if (written === null || bytes === null || bytes.length > mostBytes) return null
  const size = imageSize(bytes)
  if (size === null || size.width * size.height > mostPixels) return null
  return new Blob([bytes], { type: `image/${(written[1] ?? 'png').toLowerCase().replace('jpg', 'jpeg')}` })
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
