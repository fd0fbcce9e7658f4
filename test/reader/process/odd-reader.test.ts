import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { runReader, runReaderForChild } from '../../../electron/vault/reading/run-reader.ts'
import { startReader } from '../../../electron/vault/reading/start-reader.ts'
import { waysOut } from '../../support/readers/ways-out.ts'

const { signal } = new AbortController()
const folder = join(import.meta.dirname, '..', '..', 'support', 'readers')
const ports = { startReader: () => startReader(join(folder, 'odd-reader.ts')) }
const sourceFor = (deed: string) => ({
  mediaType: `x/${deed}`,
  sizeBytes: 10,
  read: async (_: number, length: number) => new Uint8Array(length),
})
const run = (deed: string, limitMs?: number) =>
  runReader(ports, sourceFor(deed), { withParts: false }, { signal, ...(limitMs === undefined ? {} : { limitMs }) })

/** A listener on this machine, and how many have reached it. */
async function listener() {
  const reached: number[] = []
  const server = createServer((socket) => {
    reached.push(reached.length)
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { reached, port: (server.address() as AddressInfo).port }
}

describe('a reader that was taken over', () => {
  it.each([
    ['loop', 'took-too-long', 1_000],
    ['silent', 'took-too-long', 1_000],
    ['heap', 'needed-too-much-memory', undefined],
    ['exit', 'reader-ended', undefined],
    ['nonsense', 'reader-ended', undefined],
    ['more', 'reader-ended', undefined],
    ['form-feed', 'reader-ended', undefined],
    ['half-letter', 'reader-ended', undefined],
    ['much-text', 'reader-ended', undefined],
    ['many-cells', 'reader-ended', undefined],
    ['outside', 'reader-ended', undefined],
    ['negative', 'reader-ended', undefined],
    ['flood', 'reader-ended', undefined],
    ['again', 'reader-ended', undefined],
    ['wrong-answer', 'reader-ended', undefined],
  ])('(%s) is ended: %s', async (deed, failure, limitMs) => {
    expect(await run(deed, limitMs)).toMatchObject({ failure, pages: [], metadata: [], children: [] })
  })

  it.runIf(process.platform === 'linux')('(buffers) is ended for its memory outside the heap', async () => {
    expect(await run('buffers')).toMatchObject({ failure: 'needed-too-much-memory' })
  })

  it('cannot give more bytes of a child than were asked for, nor an answer of another kind', async () => {
    const bytes = runReaderForChild(ports, sourceFor('too-many-bytes'), 0, 1_500_000, { signal })
    expect((await bytes.next()).value).toHaveLength(1_000_000)
    await expect(bytes.next()).rejects.toMatchObject({ failure: 'too-large' })
    await expect(runReaderForChild(ports, sourceFor('more'), 0, 10, { signal }).next()).rejects.toMatchObject({
      failure: 'reader-ended',
    })
    const silent = runReaderForChild(ports, sourceFor('silent'), 0, 10, { signal, limitMs: 500 })
    await expect(silent.next()).rejects.toMatchObject({ failure: 'took-too-long' })
  })

  it('finds every way out closed, and nothing reaches a listener on this machine', async () => {
    const { reached, port } = await listener()
    const { failure, pages } = await run(`escape/${port}`)
    expect(failure).toBeNull()
    expect(pages).toEqual(Object.keys(waysOut).map((name) => `${name}: refused`))
    expect(reached).toEqual([])
    expect(existsSync(join(folder, 'written-by-a-reader.txt'))).toBe(false)
    expect(existsSync('/tmp/written-by-a-reader.txt')).toBe(false)
  })

  it('without our own lock would reach the listener, which Node’s permissions do not prevent', async () => {
    const { reached, port } = await listener()
    const { pages } = await run(`escape-unlocked/${port}`)
    expect(pages).toContain('connects by net: connected')
    expect(pages).toContain('reads a file: refused')
    expect(pages).toContain('starts a program: refused')
    expect(reached.length).toBeGreaterThan(0)
  })
})
