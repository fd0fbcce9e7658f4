import type { Drawers } from './drawer.ts'

const image = async () => (await import('./kinds/image.ts')).drawImage
const hex = async () => (await import('./kinds/hex.ts')).drawHex

/** Who draws each kind of file. */
export const drawers: Drawers = {
  image,
  pdf: hex,
  audio: hex,
  video: hex,
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
