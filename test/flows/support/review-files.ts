import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePdf } from '../../support/make-pdf.ts'

/** What a person reviews in these flows: a mail with a letter in it, and a recording of a call. */
export async function writeReviewFiles(folder: string, language: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const letter = makePdf({
    pages: [
      { lines: [`Letter of the ministry (${language})`, 'The budget of the commission is cut by half.'] },
      { lines: ['The table of the budget follows.'] },
    ],
  })
  await writeFile(join(folder, 'announcement.eml'), mailWith(letter, language))
  await writeFile(join(folder, 'call.wav'), tone(12, language.length + language.charCodeAt(0)))
}

function mailWith(letter: Uint8Array, language: string): string {
  const encoded = Buffer.from(letter)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')
  return [
    'From: Ministry Desk <desk@ministry.example.org>',
    'To: Mara Quellin <mara@commission.example.org>',
    'Subject: The budget of the commission',
    'Date: Mon, 2 Mar 2026 10:15:00 +0200',
    `Message-ID: <${language}@ministry.example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear colleague, the letter about the budget is attached.',
    '--part',
    'Content-Type: application/pdf; name="letter.pdf"',
    'Content-Disposition: attachment; filename="letter.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    encoded,
    '--part--',
    '',
  ].join('\r\n')
}

const rate = 8_000

/** A tone as WAV: 16 bits, one channel. */
function tone(seconds: number, pitch: number): Buffer {
  const samples = rate * seconds
  const wav = Buffer.alloc(44 + samples * 2)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + samples * 2, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(rate, 24)
  wav.writeUInt32LE(rate * 2, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(samples * 2, 40)
  for (let index = 0; index < samples; index++)
    wav.writeInt16LE(Math.round(Math.sin((index * pitch) / rate) * 8_000), 44 + index * 2)
  return wav
}
