import { describe, expect, it } from 'vitest'
import { zoneOfMailDate } from '../../electron/reader/mail/mail-headers.ts'
import { outlookMessage } from '../corpus/outlook-message.ts'
import { childBytes, readBytes, utf8 } from '../support/read-bytes.ts'

const lines = (...all: string[]) => utf8(all.join('\r\n'))
const head = [
  'Received: from b by c; Tue, 3 Mar 2026 10:00:05 +0200 (EET)',
  'Received: from a by b; Tue, 3 Mar 2026 08:00:01 -0000',
  'From: =?utf-8?B?2YXYsdin2YLYqA==?= <a@example.org>',
  'To: b@example.org',
  'Subject: =?utf-8?Q?Visite_=C3=A0?=',
  ' =?utf-8?Q?_Paris?=',
  'Date: Tue, 3 Mar 2026 10:00:00 +0200',
  'Message-ID: <1@example.org>',
  'Authentication-Results: mx.example.org; dkim=fail',
  'MIME-Version: 1.0',
]

describe('a mail', () => {
  const mail = lines(
    ...head,
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: multipart/alternative; boundary="c"',
    '',
    '--c',
    'Content-Type: text/plain; charset=windows-1256',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=E3=D1=CD=C8=C7',
    '--c',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>مرحبا <img src="https://pixel.example.org/1.gif" width=1></p>',
    '--c--',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: inner@example.org',
    'Subject: Inner',
    '',
    'inner text',
    '--b',
    'Content-Type: application/pdf; name="a.pdf"',
    'Content-Disposition: attachment',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0xLjQ=',
    '--b--',
    '',
  )

  it('gives its headers with their zones, every Received too', async () => {
    const { metadata } = await readBytes(mail)
    const mails = metadata.map(({ name, value, zone }) => ({ name, value, zone }))
    expect(mails).toContainEqual({ name: 'From', value: 'مراقب <a@example.org>', zone: null })
    expect(mails).toContainEqual({ name: 'Subject', value: 'Visite à Paris', zone: null })
    expect(mails).toContainEqual({ name: 'Date', value: 'Tue, 3 Mar 2026 10:00:00 +0200', zone: '+02:00' })
    expect(mails.filter(({ name }) => name === 'Received').map(({ zone }) => zone)).toEqual(['+02:00', 'unknown'])
    expect(mails).toContainEqual({ name: 'Authentication-Results', value: 'mx.example.org; dkim=fail', zone: null })
  })

  it('is drawn of its headers, its text, its HTML and its source; it warns of what it would load', async () => {
    const reading = await readBytes(mail)
    expect(reading.parts.map(({ kind, title }) => [kind, title])).toEqual([
      ['facts', 'headers'],
      ['text', 'text'],
      ['html', 'html'],
      ['text', 'source'],
    ])
    expect(reading.warnings).toEqual(['loads-from-network'])
    expect(reading.pages[0]).toBe('مرحبا')
    expect(reading.pages.at(-1)).toContain('Visite à Paris')
  })

  it('keeps what is attached as files, a mail too', async () => {
    const { children } = await readBytes(mail)
    expect(children.map(({ name, kind }) => [name, kind])).toEqual([
      ['part-1.eml', 'attachment'],
      ['a.pdf', 'attachment'],
    ])
    expect(new TextDecoder().decode(await childBytes(mail, 0))).toContain('Subject: Inner')
    expect(new TextDecoder().decode(await childBytes(mail, 1))).toBe('%PDF-1.4')
    await expect(childBytes(mail, 2)).rejects.toMatchObject({ failure: 'damaged' })
    await expect(childBytes(mail, 1, 3)).rejects.toMatchObject({ failure: 'too-large' })
  })

  it('says that it was cut off', async () => {
    expect((await readBytes(mail.subarray(0, mail.length - 20))).warnings).toContain('partly-damaged')
  })

  it('of very many lines or parts is read in part, and says so', async () => {
    const parts = lines(
      ...head,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...Array.from({ length: 30_000 }, () => '--b\r\n\r\nx'),
    )
    expect(await readBytes(parts)).toMatchObject({ failure: null, warnings: ['entries-cut'] })
    const long = lines(...head, 'Content-Type: text/plain', '', 'short\r\n'.repeat(900_000))
    expect(await readBytes(long)).toMatchObject({ failure: null, warnings: ['text-cut'] })
  })
})

it.each([
  ['Tue, 3 Mar 2026 10:00:00 +0545', '+05:45'],
  ['Tue, 3 Mar 2026 10:00:00 GMT', 'Z'],
  ['Tue, 3 Mar 2026 10:00:00 -0000', 'unknown'],
  ['Tue, 3 Mar 2026 10:00:00', 'unknown'],
  ['from a by b; Tue, 3 Mar 2026 10:00:00 -0700 (PDT)', '-07:00'],
])('the zone of %s is %s', (date, zone) => {
  expect(zoneOfMailDate(date)).toBe(zone)
})

describe('an Outlook message', () => {
  const message = outlookMessage({
    subject: 'زيارة',
    sender: ['A', 'a@example.org'],
    to: ['B', 'b@example.org'],
    body: 'The heron comes back on Monday.',
    html: '<p>The heron comes back on Monday.</p>',
    sentAt: '2026-03-03T08:00:00.000Z',
    attachments: [{ name: 'رسالة.txt', data: utf8('attached'.repeat(1_000)) }],
  })

  it('gives who wrote what to whom, when, and what is attached', async () => {
    const reading = await readBytes(message)
    expect(reading.metadata).toContainEqual({ group: 'mail', name: 'From', value: 'A <a@example.org>', zone: null })
    expect(reading.metadata).toContainEqual({ group: 'mail', name: 'To', value: 'B <b@example.org>', zone: null })
    expect(reading.metadata).toContainEqual({
      group: 'mail',
      name: 'ClientSubmitTime',
      value: '2026-03-03T08:00:00.000Z',
      zone: 'Z',
    })
    expect(reading.pages[0]).toBe('The heron comes back on Monday.')
    expect(reading.children).toMatchObject([{ name: 'رسالة.txt', sizeBytes: 8_000, problem: null }])
    expect(new TextDecoder().decode(await childBytes(message, 0))).toBe('attached'.repeat(1_000))
  })

  it('is read by its content where its type is not told from its first bytes', async () => {
    expect((await readBytes(message, { mediaType: 'application/x-ole-storage' })).pages[0]).toContain('heron')
  })
})
