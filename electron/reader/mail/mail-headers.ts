import type { Metadata } from '../../../shared/domain/reading.ts'

/** One header of a mail: its name as written, its value in letters. */
export type Header = readonly [name: string, value: string]

/** Headers that tell who, when and by which way; all others are only among the facts. */
const telling = new Set([
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'bcc',
  'date',
  'subject',
  'message-id',
  'in-reply-to',
  'received',
  'return-path',
  'delivered-to',
  'authentication-results',
  'arc-authentication-results',
  'dkim-signature',
  'received-spf',
  'x-originating-ip',
  'x-mailer',
  'user-agent',
  'snapshot-content-location',
])
const dated = new Set(['date', 'received'])

/** The headers that tell something of the way of a mail, as it gives them. */
export function headerMetadata(headers: readonly Header[]): Metadata[] {
  return headers
    .filter(([name]) => telling.has(name.toLowerCase()))
    .map(([name, value]) => ({
      group: 'mail',
      name,
      value,
      zone: dated.has(name.toLowerCase()) ? zoneOfMailDate(value) : null,
    }))
}

/** The zone that stands at the end of a date of RFC 5322; `-0000` says that nobody knows. */
export function zoneOfMailDate(date: string): string {
  const written = /(?:\s([+-]\d{4})|\s(GMT|UTC?|Z))\s*(?:\([^()]{0,100}\)\s*)?$/i.exec(date.slice(-200))
  if (!written) return 'unknown'
  const [, offset] = written
  if (offset === undefined) return 'Z'
  return offset === '-0000' || Number(offset.slice(1)) > 1500 ? 'unknown' : `${offset.slice(0, 3)}:${offset.slice(3)}`
}

/** The headers at the start of a mail, unfolded, without any part of the body. */
export function rawHeaders(source: string): Header[] {
  const end = /\r?\n\r?\n/.exec(source)?.index ?? source.length
  const headers: [string, string][] = []
  for (const line of source.slice(0, end).split(/\r?\n/)) {
    const last = headers.at(-1)
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last) last[1] += ` ${line.trim()}`
    else if (colon > 0) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return headers
}
