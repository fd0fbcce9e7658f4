import type { Drawers } from './drawer.ts'
import { drawPdf } from './kinds/pdf.ts'

const image = async () => (await import('./kinds/image.ts')).drawImage
const pdf = async () => drawPdf
const media = async () => (await import('./kinds/media.ts')).drawMedia
const svg = async () => (await import('./kinds/svg.ts')).drawSvg
const text = async () => (await import('./kinds/text.ts')).drawText
const csv = async () => (await import('./kinds/csv.ts')).drawCsv
const json = async () => (await import('./kinds/json.ts')).drawJson
const xml = async () => (await import('./kinds/json.ts')).drawXml
const html = async () => (await import('./kinds/html.ts')).drawHtmlFile
const mail = async () => (await import('./kinds/mail.ts')).drawMail
const office = async () => (await import('./kinds/office.ts')).drawOffice
const archive = async () => (await import('./kinds/archive.ts')).drawArchive
const hex = async () => (await import('./kinds/hex.ts')).drawHex

/** Who draws each kind of file. */
export const drawers: Drawers = {
  image,
  pdf,
  audio: media,
  video: media,
  svg,
  text,
  csv,
  json,
  xml,
  html,
  mail,
  office,
  archive,
  hex,
}
