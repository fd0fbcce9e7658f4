import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Something said in the recording, by a voice of espeak-ng, with the silence after it. */
export type Utterance = { readonly voice: 'operator' | 'caller'; readonly text: string; readonly pauseSeconds: number }

const voices = {
  operator: ['-v', 'fr-fr+f3', '-s', '165', '-p', '55'],
  caller: ['-v', 'fr-fr+m5', '-s', '135', '-p', '12'],
} as const

/** A telephone call: synthetic voices, cut to the band of a telephone line; PCM, 8 kHz, 16 bits, mono. */
export function telephoneCall(utterances: readonly Utterance[]): Buffer {
  return inFolder((folder) => {
    const inputs = utterances.map(({ voice, text }, index) => {
      const file = join(folder, `${index}.wav`)
      execFileSync('espeak-ng', [...voices[voice], '-w', file, text])
      return file
    })
    const pads = utterances.map(({ pauseSeconds }, index) => `[${index}]aresample=8000,apad=pad_dur=${pauseSeconds}[p${index}]`)
    const chain = `${pads.join(';')};${utterances.map((_, index) => `[p${index}]`).join('')}concat=n=${utterances.length}:v=0:a=1,highpass=f=300,lowpass=f=3300,volume=0.9[out]`
    const out = join(folder, 'call.wav')
    ffmpeg([...inputs.flatMap((file) => ['-i', file]), '-filter_complex', chain, '-map', '[out]', '-c:a', 'pcm_s16le', out])
    return readFileSync(out)
  })
}

/** A silent WebM (VP8) of pictures, at so many a second. */
export function video(pictures: readonly Buffer[], framesPerSecond: number): Buffer {
  return inFolder((folder) => {
    pictures.forEach((picture, index) => {
      writeFileSync(join(folder, `${String(index).padStart(3, '0')}.png`), picture)
    })
    const out = join(folder, 'video.webm')
    const input = ['-framerate', String(framesPerSecond), '-i', join(folder, '%03d.png')]
    ffmpeg([...input, '-c:v', 'libvpx', '-b:v', '250k', '-pix_fmt', 'yuv420p', '-threads', '1', out])
    return readFileSync(out)
  })
}

function ffmpeg(args: readonly string[]): void {
  execFileSync('ffmpeg', [
    '-v',
    'error',
    '-y',
    ...args.slice(0, -1),
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags',
    '+bitexact',
    ...args.slice(-1),
  ])
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
