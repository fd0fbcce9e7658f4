import type { Drawers } from './drawer.ts'

const image = async () => (await import('./kinds/image.ts')).drawImage
const pdf = async () => (await import('./kinds/pdf.ts')).drawPdf
const media = async () => (await import('./kinds/media.ts')).drawMedia
const hex = async () => (await import('./kinds/hex.ts')).drawHex

/** Who draws each kind of file. */
export const drawers: Drawers = {
  image,
  pdf,
  audio: media,
  video: media,
  svg: hex,
  text: hex,
  csv: hex,
  json: hex,
  xml: hex,
  html: hex,
  mail: hex,
  office: hex,
  archive: hex,
  hex,
}
