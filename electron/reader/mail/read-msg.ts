import { decodeText } from '../../../shared/domain/decode-text.ts'
import type { Metadata } from '../../../shared/domain/reading.ts'
import type { Found } from '../found.ts'
import { CannotRead, readerLimits } from '../limits.ts'
import { type CompoundFile, openCompoundFile } from '../office/compound-file.ts'
import type { ChildTask } from '../read-file.ts'
import type { FileSource } from '../source.ts'
import { unpackRtf } from './compressed-rtf.ts'
import { mailFound } from './mail-found.ts'
import { type Header, rawHeaders } from './mail-headers.ts'
import { type PropertyBag, propertyBag } from './message-properties.ts'
import { inPieces } from './read-mail.ts'
import { rtfText } from './rtf-text.ts'

/** Numbers of properties ([MS-OXPROPS]). */
const property = {
  subject: 0x0037,
  submitted: 0x0039,
  transportHeaders: 0x007d,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  recipientType: 0x0c15,
  delivered: 0x0e06,
  body: 0x1000,
  compressedRtf: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  displayName: 0x3001,
  address: 0x3003,
  smtpAddress: 0x39fe,
  senderSmtpAddress: 0x5d01,
  attachmentData: 0x3701,
  shortFileName: 0x3704,
  longFileName: 0x3707,
} as const

const mostRecipients = 500
const mostAttachments = 2_000

/** An Outlook message ([MS-OXMSG]). Its own reader: no part of the file is decoded by Node's faulty UTF-16. */
export async function readMsg(source: FileSource): Promise<Found> {
  const file = openCompoundFile(await source.readAll(readerLimits.wholeBytes))
  const message = propertyBag(file, '', 32)
  const htmlBytes = message.bytes(property.html)
  const body = message.text(property.body)
  const attachments = attachmentsOf(file)
  const packed = body === '' && htmlBytes === null ? message.bytes(property.compressedRtf) : null
  return mailFound({
    headers: headersOf(file, message),
    text: packed === null ? body : rtfText(unpackRtf(packed, readerLimits.textBytes)),
    html: htmlBytes === null ? message.text(property.html) : decodeText(htmlBytes).text,
    attachments,
    inner: attachments.flatMap(({ messagePath }) => (messagePath === null ? [] : [innerText(file, messagePath)])),
    source: '',
    warnings: [],
    metadata: [
      ...timeOf(message, 'ClientSubmitTime', property.submitted),
      ...timeOf(message, 'DeliveryTime', property.delivered),
    ],
  })
}

/** The bytes of one attachment. An attached message has none of its own: it lies in the file of the one that it is attached to. */
export async function* readMsgChild(source: FileSource, { index, limitBytes }: ChildTask): AsyncGenerator<Uint8Array> {
  const file = openCompoundFile(await source.readAll(readerLimits.wholeBytes))
  const attachment = attachmentsOf(file)[index]
  const bytes = attachment && file.stream(attachment.dataPath)
  if (!bytes) throw new CannotRead(attachment ? 'not-supported' : 'damaged')
  yield* inPieces(bytes, limitBytes)
}

/** The headers as they came over the wire; where the message has none (a draft, one sent inside), those that its properties make. */
function headersOf(file: CompoundFile, message: PropertyBag): Header[] {
  const sent = rawHeaders(message.text(property.transportHeaders))
  if (sent.some(([name]) => /^(from|subject)$/i.test(name))) return sent
  const sender = message.text(property.senderSmtpAddress) || message.text(property.senderAddress)
  const headers: Header[] = [
    ['From', person(message.text(property.senderName), sender)],
    ...recipientsOf(file),
    ['Subject', message.text(property.subject)],
    ['Date', message.time(property.submitted)?.replace('T', ' ').replace(/\..*/, ' +0000') ?? ''],
    ['Message-ID', message.text(property.messageId)],
  ]
  return headers.filter(([, value]) => value !== '')
}

function recipientsOf(file: CompoundFile): Header[] {
  const names = ['From', 'To', 'Cc', 'Bcc']
  return foldersOf(file, /^__recip_version1\.0_#[0-9A-F]{8}$/i, mostRecipients).map((folder) => {
    const recipient = propertyBag(file, `${folder}/`, 8)
    const address = recipient.text(property.smtpAddress) || recipient.text(property.address)
    return [names[recipient.number(property.recipientType) ?? 1] ?? 'To', person(recipient.text(property.displayName), address)]
  })
}

/** Who, what and the text of a message that lies in another one. */
function innerText(file: CompoundFile, folder: string): string {
  const message = propertyBag(file, folder, 24)
  const sender = message.text(property.senderSmtpAddress) || message.text(property.senderAddress)
  const lines = [
    `From: ${person(message.text(property.senderName), sender)}`,
    `Subject: ${message.text(property.subject)}`,
    `Date: ${message.time(property.submitted) ?? ''}`,
  ]
  return `${lines.join('\n')}\n\n${message.text(property.body)}`
}

type MessageAttachment = {
  readonly name: string
  readonly sizeBytes: number | null
  readonly problem: 'not-supported' | null
  readonly dataPath: string
  /** Where the attached message lies; null for a file. */
  readonly messagePath: string | null
}

function attachmentsOf(file: CompoundFile): MessageAttachment[] {
  const sizes = new Map(file.entries.filter(({ isStream }) => isStream).map(({ path, sizeBytes }) => [path, sizeBytes]))
  return foldersOf(file, /^__attach_version1\.0_#[0-9A-F]{8}$/i, mostAttachments).map((folder, index) => {
    const bag = propertyBag(file, `${folder}/`, 8)
    const dataPath = `${folder}/__substg1.0_37010102`
    const name = bag.text(property.longFileName) || bag.text(property.shortFileName) || bag.text(property.displayName)
    const isMessage = bag.hasStorage(property.attachmentData)
    return {
      name: name || `part-${index + 1}.${isMessage ? 'msg' : 'bin'}`,
      sizeBytes: sizes.get(dataPath) ?? null,
      problem: sizes.has(dataPath) ? null : 'not-supported',
      dataPath,
      messagePath: isMessage ? `${folder}/__substg1.0_3701000D/` : null,
    }
  })
}

function foldersOf(file: CompoundFile, pattern: RegExp, most: number): string[] {
  return file.entries
    .filter(({ path, isStream }) => !isStream && pattern.test(path))
    .map(({ path }) => path)
    .sort()
    .slice(0, most)
}

function person(name: string, address: string): string {
  if (address === '' || name === address) return name
  return name === '' ? address : `${name} <${address}>`
}

function timeOf(message: PropertyBag, name: string, id: number): Metadata[] {
  const time = message.time(id)
  return time === null ? [] : [{ group: 'mail', name, value: time, zone: 'Z' }]
}
