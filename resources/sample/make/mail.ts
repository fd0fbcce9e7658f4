export type Mail = {
  readonly from: readonly [name: string, address: string]
  readonly to: readonly [name: string, address: string]
  readonly subject: string
  /** As in RFC 5322: `Wed, 18 Dec 2024 22:47:10 +0100`. */
  readonly date: string
  readonly messageId: string
  readonly received?: readonly string[]
  readonly text: string
  readonly html?: string
  readonly attachment: { readonly name: string; readonly type: string; readonly data: Buffer }
}

/** A message with one attachment (RFC 5322, MIME), lines ended by CR LF. */
export function mail(message: Mail): Buffer {
  const outer = '=_sample_outer'
  const { attachment } = message
  const lines = [
    ...(message.received ?? []).map((line) => `Received: ${line}`),
    `Date: ${message.date}`,
    `From: ${person(message.from)}`,
    `To: ${person(message.to)}`,
    `Subject: ${words(message.subject)}`,
    `Message-ID: <${message.messageId}>`,
    'MIME-Version: 1.0',
    'X-Sample-Material: invented country, institutions and people',
    `Content-Type: multipart/mixed; boundary="${outer}"`,
    '',
    `--${outer}`,
    ...body(message),
    `--${outer}`,
    `Content-Type: ${attachment.type}; name="${words(attachment.name)}"`,
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(attachment.data),
    `--${outer}--`,
    '',
  ]
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

function body({ text, html }: Mail): string[] {
  const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', '', quoted(text)]
  if (html === undefined) return plain
  const inner = '=_sample_inner'
  return [
    `Content-Type: multipart/alternative; boundary="${inner}"`,
    '',
    `--${inner}`,
    ...plain,
    `--${inner}`,
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64(Buffer.from(html)),
    `--${inner}--`,
  ]
}

function person([name, address]: readonly [string, string]): string {
  return `${words(name)} <${address}>`
}

/** Encoded words (RFC 2047) where a header is more than ASCII, each short enough and cut between letters. */
function words(value: string): string {
  if (/^[\x20-\x7e]*$/.test(value)) return value
  const pieces: string[] = ['']
  for (const letter of value) {
    const last = pieces.length - 1
    if (Buffer.byteLength(`${pieces[last]}${letter}`) > 42) pieces.push(letter)
    else pieces[last] = `${pieces[last]}${letter}`
  }
  return pieces.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join('\r\n ')
}

function base64(data: Buffer): string {
  return (data.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')
}

/** Quoted-printable (RFC 2045), soft line breaks at 76. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const encoded = Array.from(line, (letter) =>
        /^[\x20-\x3c\x3e-\x7e]$/.test(letter)
          ? letter
          : Array.from(Buffer.from(letter), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
      )
      const rows = ['']
      for (const piece of encoded) {
        const last = rows.length - 1
        if (`${rows[last]}${piece}`.length > 72) rows.push(piece)
        else rows[last] = `${rows[last]}${piece}`
      }
      return rows.join('=\r\n')
    })
    .join('\r\n')
}
