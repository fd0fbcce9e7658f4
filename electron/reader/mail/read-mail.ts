import PostalMime, { type Attachment, decodeWords, type Email } from 'postal-mime'
import { decodeText } from '../../../shared/domain/decode-text.ts'
import type { ReadWarning } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { CannotRead, readerLimits } from '../limits.ts'
import type { ChildTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { withJoinedBytes } from './joined-bytes.ts'
import { mailFound } from './mail-found.ts'
import { rawHeaders } from './mail-headers.ts'

/** Parts inside parts, and messages inside messages, beyond which nobody meant it. */
const deepestParts = 60
const deepestMessages = 20
const mostHeaderBytes = 1024 * 1024
/** Lines that may begin a part: with more of them only the headers are taken. */
const mostPartLines = 20_000
/** Lines of text that the parser can hold; lines of base64, which are longer, cost it less. */
const mostLines = 800_000
const bytesOfBase64Line = 70
/** Bytes from which headers are taken where the rest cannot be taken apart. */
const headBytes = 512 * 1024

/** A mail (RFC 5322, MIME) or a page saved as one (MHTML): headers, text, HTML, attachments. Messages in it are attachments. */
export async function readMail(source: FileSource): Promise<Found> {
  const bytes = await source.readAll(readerLimits.wholeBytes)
  const warnings = new Set<ReadWarning>()
  if (countOf(bytes, 'message/rfc822', deepestMessages + 1) > deepestMessages) warnings.add('nested-too-deep')
  const raw = decodeText(bytes.subarray(0, headBytes)).text
  const hasTooManyParts = countOf(bytes, '\n--', mostPartLines + 1) > mostPartLines
  if (hasTooManyParts) warnings.add('entries-cut')
  const lines = countOf(bytes, '\n', Number.POSITIVE_INFINITY)
  const hasTooManyLines = lines > mostLines && bytes.length / lines < bytesOfBase64Line
  if (hasTooManyLines) warnings.add('text-cut')
  const opening = hasTooManyParts || hasTooManyLines ? Promise.resolve(null) : parse(bytes)
  const email = await opening.catch((error: unknown) => {
    warnings.add(/depth/.test(String(error)) ? 'nested-too-deep' : 'partly-damaged')
    return null
  })
  if (email === null) {
    const headers = rawHeaders(raw).map(([name, value]) => [name, decodeWords(value)] as const)
    const end = /\r?\n\r?\n/.exec(raw)
    const text = end === null ? '' : raw.slice(end.index + end[0].length)
    return mailFound({ headers, text, html: '', attachments: [], source: raw, warnings: [...warnings] })
  }
  if (isCutOff(email, bytes)) warnings.add('partly-damaged')
  const attachments = email.attachments.map((attachment, index) => ({
    name: nameOf(attachment, index),
    sizeBytes: bytesOf(attachment).length,
  }))
  if (email.attachments.some(({ mimeType }) => /pkcs7-signature|pgp-signature/.test(mimeType))) warnings.add('signed')
  return mailFound({
    headers: email.headers.map(({ originalKey, value }) => [originalKey, decodeWords(value)]),
    text: email.text ?? '',
    html: email.html ?? '',
    attachments,
    source: raw,
    warnings: [...warnings],
  })
}

/** The bytes of one attachment. */
export async function* readMailChild(source: FileSource, { index, limitBytes }: ChildTask): AsyncGenerator<Uint8Array> {
  const { attachments } = await parse(await source.readAll(readerLimits.wholeBytes))
  const attachment = attachments[index]
  if (attachment === undefined) throw new CannotRead('damaged')
  yield* inPieces(bytesOf(attachment), limitBytes)
}

/** Bytes in pieces that a reader may give. @throws CannotRead `too-large` */
export function* inPieces(bytes: Uint8Array, limitBytes: number): Generator<Uint8Array> {
  if (bytes.length > limitBytes) throw new CannotRead('too-large')
  for (let at = 0; at < bytes.length; at += readerLimits.pieceBytes) yield bytes.slice(at, at + readerLimits.pieceBytes)
}

function parse(bytes: Uint8Array): Promise<Email> {
  return withJoinedBytes(() =>
    PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: deepestParts,
      maxHeadersSize: mostHeaderBytes,
    }),
  )
}

/** A part without a name is called after its place and kind. */
function nameOf({ filename, mimeType }: Attachment, index: number): string {
  if (filename) return filename
  const ending = mimeType === 'message/rfc822' ? 'eml' : (/^[a-z]+\/([a-z0-9]{1,5})$/.exec(mimeType)?.[1] ?? 'bin')
  return `part-${index + 1}.${ending}`
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

/** Whether the outermost boundary is announced and never closed. */
function isCutOff({ headers }: Email, bytes: Uint8Array): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const boundary = /boundary\s{0,5}=\s{0,5}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type)
  const mark = boundary?.[1] ?? boundary?.[2]
  return mark !== undefined && countOf(bytes, `--${mark}--`, 1) === 0
}

function countOf(bytes: Uint8Array, text: string, most: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = buffer.indexOf(text); at !== -1 && count < most; at = buffer.indexOf(text, at + text.length)) count += 1
  return count
}
