import { compoundFile, type Streams } from './compound-file.ts'

type MessageParts = {
  readonly subject: string
  readonly sender: readonly [name: string, address: string]
  readonly to: readonly [name: string, address: string]
  readonly body: string
  readonly html?: string
  /** ISO, UTC. */
  readonly sentAt: string
  readonly attachments?: readonly { readonly name: string; readonly data: Uint8Array }[]
}

/** An Outlook message ([MS-OXMSG]) with text in UTF-16. */
export function outlookMessage(parts: MessageParts): Uint8Array {
  const streams: Record<string, Uint8Array> = {
    ...bag('', 32, [[0x0039, 0x40, filetime(parts.sentAt)]], {
      55: parts.subject,
      4096: parts.body,
      3098: parts.sender[0],
      23809: parts.sender[1],
    }),
    ...bag('__recip_version1.0_#00000000/', 8, [[0x0c15, 3, number(1)]], { 12289: parts.to[0], 14846: parts.to[1] }),
  }
  if (parts.html !== undefined) streams['__substg1.0_10130102'] = new TextEncoder().encode(parts.html)
  for (const [index, { name, data }] of (parts.attachments ?? []).entries()) {
    const folder = `__attach_version1.0_#${String(index).padStart(8, '0')}/`
    Object.assign(streams, bag(folder, 8, [[0x3705, 3, number(1)]], { 14087: name }))
    streams[`${folder}__substg1.0_37010102`] = data
  }
  return compoundFile(streams)
}

type Fixed = readonly [id: number, type: number, value: Uint8Array]

function bag(folder: string, headerBytes: number, fixed: readonly Fixed[], texts: Readonly<Record<number, string>>): Streams {
  const rows = fixed.map(([id, type, value]) => {
    const row = Buffer.alloc(16)
    row.writeUInt32LE(id * 0x10000 + type, 0)
    row.writeUInt32LE(6, 4)
    row.set(value, 8)
    return row
  })
  const streams: Record<string, Uint8Array> = {
    [`${folder}__properties_version1.0`]: Buffer.concat([Buffer.alloc(headerBytes), ...rows]),
  }
  for (const [id, text] of Object.entries(texts))
    streams[`${folder}__substg1.0_${Number(id).toString(16).toUpperCase().padStart(4, '0')}001F`] = utf16(text)
  return streams
}

function number(value: number): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE(value)
  return bytes
}

function filetime(iso: string): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE((BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n)
  return bytes
}

/** Text in UTF-16, low byte first. */
export function utf16(text: string): Uint8Array {
  const bytes = Buffer.alloc(text.length * 2)
  for (let at = 0; at < text.length; at++) bytes.writeUInt16LE(text.charCodeAt(at), at * 2)
  return bytes
}
