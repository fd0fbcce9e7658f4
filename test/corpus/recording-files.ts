import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CorpusFile, corpusFile, cut, type Home, utf8 } from './corpus-file.ts'

const sample = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'files')
const film = () => readFileSync(join(sample, '05-dismissal', 'session-2025-03-18.webm'))

/** Sound and film, good and cut, and lists of them that lead elsewhere. */
export function recordingFiles(home: Home): CorpusFile[] {
  const video = { kind: 'video' } as const
  const audio = { kind: 'audio' } as const
  const list = { warnings: ['loads-from-network'], hostile: true } as const
  return [
    corpusFile('session.webm', 'video/webm', video, film),
    corpusFile('cut.webm', 'video/webm', video, cut(film, 0.5)),
    corpusFile('film.mp4', 'video/mp4', video, () => recorded('mp4')),
    corpusFile(
      'cut.mp4',
      'video/mp4',
      { ...video, warnings: ['partly-damaged'] },
      cut(() => recorded('mp4'), 0.3),
    ),
    corpusFile('film.mkv', 'video/x-matroska', video, () => recorded('matroska')),
    corpusFile('sound.mp3', 'audio/mpeg', audio, () => recorded('mp3')),
    corpusFile(
      'cut.mp3',
      'audio/mpeg',
      audio,
      cut(() => recorded('mp3'), 0.5),
    ),
    corpusFile('sound.ogg', 'audio/ogg', audio, () => recorded('ogg')),
    corpusFile('sound.flac', 'audio/flac', audio, () => recorded('flac')),
    corpusFile('sound.wav', 'audio/wav', audio, () => wav(8_000, 8_000)),
    corpusFile('false-size.wav', 'audio/wav', { ...audio, hostile: true }, () => wav(8_000, 0x7fff_0000)),
    corpusFile('nothing.mp4', 'video/mp4', { ...video, failure: 'damaged' }, () =>
      Buffer.from(`\0\0\0\x08ftyp${'\xff'.repeat(600)}`, 'latin1'),
    ),
    corpusFile('boxes.mp4', 'video/mp4', { ...video, warnings: ['partly-damaged'], hostile: true }, deepBoxes),
    corpusFile('list.m3u8', 'application/vnd.apple.mpegurl', { kind: 'text', ...list }, () =>
      utf8(`#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-KEY:METHOD=AES-128,URI="${home('hls-key')}"\n#EXTINF:9,\n${home('hls')}\n`),
    ),
    corpusFile('list.pls', 'text/x-scpls', { kind: 'text', ...list }, () =>
      utf8(`[playlist]\nFile1=${home('pls')}\nNumberOfEntries=1\n`),
    ),
    corpusFile('list.asx', 'text/x-ms-asx', { kind: 'text', ...list }, () =>
      utf8(`<asx version="3.0"><entry><ref href="${home('asx')}"/></entry></asx>`),
    ),
    corpusFile('list.xspf', 'application/xspf+xml', { kind: 'xml', ...list }, () =>
      utf8(
        `<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList><track><location>${home('xspf')}</location></track></trackList></playlist>`,
      ),
    ),
  ]
}

/** One second made by ffmpeg. */
function recorded(format: 'mp4' | 'matroska' | 'mp3' | 'ogg' | 'flac'): Uint8Array {
  const isFilm = format === 'mp4' || format === 'matroska'
  const picture = isFilm ? ['-f', 'lavfi', '-i', 'testsrc=s=64x48:d=1:r=10'] : []
  const codec = format === 'mp4' ? ['-movflags', 'frag_keyframe+empty_moov'] : []
  const options = [...picture, '-f', 'lavfi', '-i', 'sine=d=1', ...codec, '-fflags', '+bitexact', '-f', format, 'pipe:1']
  const { stdout, status, stderr } = spawnSync('ffmpeg', ['-loglevel', 'error', ...options], { maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`ffmpeg: ${stderr}`)
  return stdout
}

/** Silence of 8 kHz, with a length of data as told. */
function wav(samples: number, toldBytes: number): Uint8Array {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(toldBytes + 36, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  for (const [at, value] of [
    [16, 16],
    [24, 8_000],
    [28, 8_000],
    [40, toldBytes],
  ] as const)
    head.writeUInt32LE(value, at)
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    head.writeUInt16LE(value, at)
  head.write('data', 36, 'latin1')
  return Buffer.concat([head, Buffer.alloc(samples, 128)])
}

/** Boxes in boxes, ten thousand deep. */
function deepBoxes(): Uint8Array {
  const depth = 10_000
  const boxes = Array.from({ length: depth }, (_, level) => {
    const box = Buffer.from('\0\0\0\0moov', 'latin1')
    box.writeUInt32BE((depth - level) * 8)
    return box
  })
  return Buffer.concat([Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom', 'latin1'), ...boxes])
}
