import { describe, expect, it } from 'vitest'
import { fileSource } from '../../electron/reader/source.ts'
import { mostBytesAtOnce } from '../../shared/reader/messages.ts'

const bytes = Uint8Array.from({ length: 9_000_000 }, (_, at) => (at * 31 + (at >> 8)) & 255)

/** A source over `bytes`, and what it asked for. */
function counted(give = (start: number, length: number) => bytes.slice(start, start + length)) {
  const asked: { start: number; length: number }[] = []
  let running = 0
  let most = 0
  const source = fileSource(bytes.length, async (start, length) => {
    asked.push({ start, length })
    running += 1
    most = Math.max(most, running)
    await new Promise(setImmediate)
    running -= 1
    return give(start, length)
  })
  return { source, asked, most: () => most }
}

describe('the file that a reader looks into', () => {
  it('gives any range, and less only at its end', async () => {
    const { source } = counted()
    for (const [start, length] of [
      [0, 10],
      [262_140, 10],
      [1, 3_000_000],
      [8_999_990, 100],
      [9_000_000, 5],
      [-3, 2],
      [5, -1],
      [0.5, 2.5],
    ] as const) {
      const from = Math.max(0, Math.trunc(start))
      expect(await source.read(start, length)).toEqual(bytes.slice(from, Math.max(from, from + Math.trunc(length))))
    }
  })

  it('gives all of it, asking for no more at once than may be asked for', async () => {
    const { source, asked } = counted()
    expect(Buffer.from(await source.readAll(bytes.length)).equals(bytes)).toBe(true)
    expect(Math.max(...asked.map(({ length }) => length))).toBe(mostBytesAtOnce)
    await expect(source.readAll(bytes.length - 1)).rejects.toMatchObject({ failure: 'too-large' })
  })

  it('asks once for what is read again and again', async () => {
    const { source, asked } = counted()
    await Promise.all(Array.from({ length: 100 }, (_, at) => source.read(at, 4)))
    expect(asked).toEqual([{ start: 0, length: 262_144 }])
  })

  it('asks for a few ranges at once, however many are wanted', async () => {
    const { source, most } = counted()
    const found = await Promise.all(Array.from({ length: 1_000 }, (_, at) => source.read(at * 9_000, 8)))
    expect(found.every((piece, at) => Buffer.from(piece).equals(bytes.slice(at * 9_000, at * 9_000 + 8)))).toBe(true)
    expect(most()).toBeLessThanOrEqual(16)
  })

  it('that gives less than it has is damaged', async () => {
    const { source } = counted(() => new Uint8Array(3))
    await expect(source.read(0, 10)).rejects.toMatchObject({ failure: 'damaged' })
    await expect(source.readAll(bytes.length)).rejects.toMatchObject({ failure: 'damaged' })
  })
})
