import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execFileAsync = promisify(execFile)
const ffmpeg = (args: readonly string[]) => execFileAsync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args])

/** A film (H.264 in MP4, 8 Mbit a second, a clock in the picture and noise) of at least so many bytes. Needs ffmpeg. */
export async function makeFilm(folder: string, leastBytes: number): Promise<string> {
  await mkdir(folder, { recursive: true })
  const piece = join(folder, 'piece.mp4')
  const source = ['-f', 'lavfi', '-i', 'testsrc2=size=1280x720:rate=25', '-t', '20', '-vf', 'noise=alls=40:allf=t']
  await ffmpeg([...source, '-c:v', 'libx264', '-preset', 'ultrafast', '-b:v', '8M', '-g', '50', '-pix_fmt', 'yuv420p', piece])
  const times = Math.ceil(leastBytes / (await stat(piece)).size)
  const list = join(folder, 'pieces.txt')
  await writeFile(list, "file 'piece.mp4'\n".repeat(times))
  const path = join(folder, 'film.mp4')
  await ffmpeg(['-f', 'concat', '-i', list, '-c', 'copy', '-movflags', '+faststart', path])
  await rm(piece)
  return path
}

/** As many different pictures of a photograph's size (4000 × 3000, JPEG) as asked for, from forty scenes. Needs ffmpeg. */
export async function makePhotographs(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  const scenes = join(folder, 'scene-%02d.jpg')
  const source = ['-f', 'lavfi', '-i', 'mandelbrot=size=1000x750:rate=4', '-vf', 'scale=4000:3000,noise=alls=12:allf=t']
  await ffmpeg([...source, '-frames:v', '40', '-q:v', '4', scenes])
  for (let at = 0; at < count; at++) {
    const scene = await readFile(scenes.replace('%02d', String((at % 40) + 1).padStart(2, '0')))
    await writeFile(join(folder, `photograph-${String(at).padStart(4, '0')}.jpg`), withComment(scene, `photograph ${at}`))
  }
  for (let at = 1; at <= 40; at++) await rm(scenes.replace('%02d', String(at).padStart(2, '0')))
}

/** A JPEG with one more comment segment after its first marker, so that no two files are the same. */
function withComment(jpeg: Buffer, comment: string): Buffer {
  const text = Buffer.from(comment, 'latin1')
  const segment = Buffer.from([0xff, 0xfe, 0, 0])
  segment.writeUInt16BE(text.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), segment, text, jpeg.subarray(2)])
}
