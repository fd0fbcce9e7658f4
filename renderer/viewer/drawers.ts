import type { Drawers } from './drawer.ts'

const hex = async () => (await import('./kinds/hex.ts')).drawHex

/** Who draws each kind of file. */
export const drawers: Drawers = {
  image: hex,
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
