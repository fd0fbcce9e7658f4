import { markupThatCallsHome, markupThatChanges } from './calls-home.ts'
import { type CorpusFile, corpusFile, cut, type Home, utf8 } from './corpus-file.ts'
import { outlookMessage } from './outlook-message.ts'

const top = (subject: string) =>
  [
    'Received: from relay.example.org by mx.example.org; Tue, 3 Mar 2026 10:00:05 +0200 (EET)',
    'Received: from home.example.org by relay.example.org; Tue, 3 Mar 2026 08:00:01 -0000',
    'From: =?utf-8?B?2YXYsdin2YLYqA==?= <a@example.org>',
    'To: b@example.org',
    `Subject: ${subject}`,
    'Date: Tue, 3 Mar 2026 10:00:00 +0200',
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
  ].join('\r\n')

/** Mails, good and hostile, of both formats. */
export function mailFiles(home: Home): CorpusFile[] {
  const mail = () => utf8(withAttachment())
  const message = () =>
    outlookMessage({
      subject: 'زيارة',
      sender: ['A', 'a@example.org'],
      to: ['B', 'b@example.org'],
      body: 'The heron comes back on Monday.',
      html: `<p>The heron <img src="${home('msg-img')}"> comes back.</p><script>1</script>`,
      sentAt: '2026-03-03T08:00:00.000Z',
      attachments: [{ name: 'رسالة.txt', data: utf8('attached text') }],
    })
  const calls = { kind: 'mail', contains: 'heron', warnings: ['loads-from-network', 'active-content'], hostile: true } as const
  return [
    corpusFile('letter.eml', 'message/rfc822', { kind: 'mail', contains: 'heron' }, mail),
    corpusFile('cut.eml', 'message/rfc822', { kind: 'mail', contains: 'heron', warnings: ['partly-damaged'] }, cut(mail, 0.75)),
    corpusFile('calls-home.eml', 'message/rfc822', calls, () =>
      utf8(
        `${top('Calls')}\r\nDisposition-Notification-To: c@example.org\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The heron</p>${markupThatCallsHome((way) => home(`mail-${way}`))}${markupThatChanges((way) => home(`mail-changes-${way}`))}`,
      ),
    ),
    corpusFile('external-body.eml', 'message/rfc822', { kind: 'mail', hostile: true }, () =>
      utf8(
        `${top('External')}\r\nContent-Type: message/external-body; access-type=URL; url="${home('external-body')}"\r\n\r\nContent-Type: text/html\r\n\r\n`,
      ),
    ),
    corpusFile('nested.eml', 'message/rfc822', { kind: 'mail', warnings: ['nested-too-deep'], hostile: true }, () =>
      utf8(nested(1_000)),
    ),
    corpusFile('parts.eml', 'message/rfc822', { kind: 'mail', warnings: ['nested-too-deep'], hostile: true }, () =>
      utf8(
        `${top('Parts')}\r\n${Array.from({ length: 1_000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')}`,
      ),
    ),
    corpusFile('headers.eml', 'message/rfc822', { kind: 'mail', hostile: true }, () =>
      utf8(
        `${top('Many')}\r\n${Array.from({ length: 20_000 }, (_, n) => `X-${n}: ${'='.repeat(80)}?`).join('\r\n')}\r\n\r\nbody`,
      ),
    ),
    corpusFile('message.msg', 'application/vnd.ms-outlook', calls, message),
    corpusFile('cut.msg', 'application/vnd.ms-outlook', { kind: 'mail', failure: 'damaged' }, cut(message, 0.4)),
  ]
}

function withAttachment(): string {
  return [
    top('A letter'),
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'The heron comes back on Monday.',
    '--outer',
    "Content-Disposition: attachment; filename*=UTF-8''%D8%B1%D8%B3%D8%A7%D9%84%D8%A9.txt",
    'Content-Type: text/plain',
    'Content-Transfer-Encoding: base64',
    '',
    'YXR0YWNoZWQgdGV4dCBvZiB0aGUgbGV0dGVyLCBsb25nIGVub3VnaCB0byBiZSBjdXQgb2Zm',
    '--outer--',
    '',
  ].join('\r\n')
}

/** A mail in a mail in a mail. */
function nested(depth: number): string {
  const open: string[] = []
  const close: string[] = []
  for (let level = 0; level < depth; level++) {
    open.push(
      `${top(`Level ${level}`)}\r\nContent-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\nContent-Type: message/rfc822\r\n\r\n`,
    )
    close.push(`\r\n--b${level}--\r\n`)
  }
  return `${open.join('')}${top('Innermost')}\r\n\r\nbottom${close.reverse().join('')}`
}
