import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteCache } from '../../../renderer/viewer/byte-cache.ts'

const piece = 256 * 1024
const file = new Uint8Array(piece * 5 + 1234).map((_, index) => (index * 7 + (index >> 8)) & 255)

function reading() {
  const asked: (readonly [number, number])[] = []
  const read = async (start: number, length: number) => {
    asked.push([start, length])
    return file.slice(start, start + length)
  }
  return { asked, bytesOf: byteCache(read) }
}

describe('reading a file by pieces', () => {
  it('gives exactly the bytes that lie there, whatever is asked for', async () => {
    const { bytesOf } = reading()
    const places = fc.tuple(fc.nat(file.length + 100), fc.oneof(fc.nat(1000), fc.nat(piece * 4)))
    await fc.assert(
      fc.asyncProperty(places, async ([start, length]) => {
        expect(Buffer.compare(await bytesOf(start, length), file.slice(start, start + length))).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('reads neighbours once', async () => {
    const { asked, bytesOf } = reading()
    for (let at = 0; at < 2000; at += 16) await bytesOf(at, 16)
    expect(asked).toEqual([[0, piece]])
  })

  it('never asks for more than the page gives at once', async () => {
    const { asked, bytesOf } = reading()
    await bytesOf(0, 20 * 1024 * 1024)
    expect(Math.max(...asked.map(([, length]) => length))).toBe(4 * 1024 * 1024)
  })

  it('asks again for what could not be had', async () => {
    let isThere = false
    const bytesOf = byteCache(async (start, length) => {
      if (!isThere) throw new Error('not now')
      return file.slice(start, start + length)
    })
    await expect(bytesOf(5, 5)).rejects.toThrow('not now')
    isThere = true
    expect(await bytesOf(5, 5)).toEqual(file.slice(5, 10))
  })
})
