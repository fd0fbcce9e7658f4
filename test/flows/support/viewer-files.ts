import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePdf } from '../../support/make-pdf.ts'

const ffmpeg = (...args: readonly string[]) => execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args])
const tone = 'sine=frequency=440:duration=20'

/** A picture (1600 × 1000), a PDF of 500 pages, a sound and a film of 20 seconds, and files that cannot be shown. */
export async function makeViewerFiles(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  ffmpeg('-f', 'lavfi', '-i', 'testsrc2=size=1600x1000', '-frames:v', '1', join(folder, 'picture.png'))
  ffmpeg('-f', 'lavfi', '-i', tone, '-c:a', 'libmp3lame', join(folder, 'sound.mp3'))
  const film = [
    '-f',
    'lavfi',
    '-i',
    'testsrc2=size=640x360:rate=25',
    '-f',
    'lavfi',
    '-i',
    tone,
    '-t',
    '20',
    '-pix_fmt',
    'yuv420p',
  ]
  ffmpeg(...film, '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac', join(folder, 'film.mp4'))
  const page = (number: number) => [
    `Report, page ${number}`,
    ...Array.from({ length: 30 }, (_, line) => `Line ${line} of page ${number}: what Ms Novák said.`),
  ]
  const pages = Array.from({ length: 500 }, (_, index) => ({ lines: page(index + 1) }))
  await writeFile(join(folder, 'report.pdf'), makePdf({ pages }))
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing of a document\n')
  await writeFile(join(folder, 'bomb.png'), pictureOfSize(60_000, 60_000))
  return folder
}

/** The beginning of a PNG that says how large it would be. */
function pictureOfSize(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080200000000000000', 'hex')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  return header
}
