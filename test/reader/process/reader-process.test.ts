import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReaderProcess } from '../../../electron/vault/ports.ts'
import { runReader, runReaderForChild } from '../../../electron/vault/reading/run-reader.ts'
import { startReader } from '../../../electron/vault/reading/start-reader.ts'
import { VaultError } from '../../../shared/errors.ts'
import { codeOf } from '../../support/engine.ts'
import { makePdf, pdfStream } from '../../support/make-pdf.ts'
import { toBeRead, utf8 } from '../../support/read-bytes.ts'

const { signal } = new AbortController()
const ports = { startReader: () => startReader() }
const readIt = (bytes: Uint8Array, mediaType?: string) =>
  runReader(ports, toBeRead(bytes, mediaType), { withParts: true }, { signal })

/** A port whose readers are remembered. */
function remembered() {
  const started: { readonly reader: ReaderProcess; readonly gone: Promise<void> }[] = []
  const start = (): ReaderProcess => {
    const reader = startReader()
    const onExits: ((why: 'ended' | 'memory') => void)[] = []
    const gone = new Promise<void>((resolve) =>
      reader.onExit((why) => {
        for (const onExit of onExits) onExit(why)
        resolve()
      }),
    )
    started.push({ reader, gone })
    return { ...reader, onExit: (listener) => void onExits.push(listener) }
  }
  return { ports: { startReader: start }, started }
}

/** Bytes that never come; what is done instead. */
const neverAfter = (act: () => void) => () => {
  act()
  return new Promise<never>(() => {})
}

describe('a reader in a process of its own', () => {
  it('reads text, HTML, a saved page and a PDF', async () => {
    expect((await readIt(utf8('The witness spoke.\n'))).pages).toEqual(['The witness spoke.\n'])
    expect((await readIt(utf8('<!doctype html><p onclick=x>word'))).warnings).toEqual(['active-content'])
    expect((await readIt(utf8('<svg><text>word</text></svg>'))).pages).toEqual(['word'])
    expect((await readIt(makePdf({ pages: [{ lines: ['word'] }] }))).pages).toEqual(['word'])
  })

  it('says why it reads nothing', async () => {
    expect(await readIt(new Uint8Array())).toMatchObject({ failure: 'empty' })
    expect(await readIt(utf8('x'), 'application/x-unheard-of')).toMatchObject({ failure: 'not-supported' })
    expect(await readIt(utf8('%PDF-1.7 and nothing'))).toMatchObject({ failure: 'damaged' })
  })

  it('reads a long PDF range by range, without asking for all of it', async () => {
    const filler = pdfStream('', new Uint8Array(40_000_000))
    const bytes = makePdf({ pages: [{ lines: ['first'] }, { lines: ['last'] }], objects: [filler] })
    let asked = 0
    const read = async (start: number, length: number) => {
      asked += length
      return bytes.slice(start, start + length)
    }
    const source = { mediaType: 'application/pdf', sizeBytes: bytes.length, read }
    expect((await runReader(ports, source, { withParts: false }, { signal })).pages).toEqual(['first', 'last'])
    expect(asked).toBeLessThan(bytes.length * 1.5)
  })

  it('gives the bytes of a child piece by piece, the next when the last was taken', async () => {
    const inside = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 251)
    const bytes = makePdf({
      pages: [{}],
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 11 0 R] >> >>',
      objects: [pdfStream('/Type /EmbeddedFile', inside), '<< /Type /Filespec /F (a.bin) /EF << /F 10 0 R >> >>'],
    })
    const { ports, started } = remembered()
    const pieces: Uint8Array[] = []
    for await (const piece of runReaderForChild(ports, toBeRead(bytes), 0, 4_000_000, { signal })) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(2)
    expect(Buffer.concat(pieces).equals(inside)).toBe(true)
    await started[0]?.gone
    const tooMuch = runReaderForChild(ports, toBeRead(bytes), 0, 1_000, { signal })
    await expect(tooMuch.next()).rejects.toMatchObject({ failure: 'too-large' })
    const none = runReaderForChild(ports, toBeRead(bytes), 7, 1_000, { signal })
    await expect(none.next()).rejects.toMatchObject({ failure: 'damaged' })
  })

  it('is gone when the iteration of a child is left', async () => {
    const { ports, started } = remembered()
    const objects = [pdfStream('/Type /EmbeddedFile', new Uint8Array(3_000_000)), '<< /Type /Filespec /EF << /F 10 0 R >> >>']
    const catalog = '/Names << /EmbeddedFiles << /Names [(a) 11 0 R] >> >>'
    const bytes = makePdf({ pages: [{}], catalog, objects })
    for await (const piece of runReaderForChild(ports, toBeRead(bytes), 0, 4_000_000, { signal })) {
      expect(piece.length).toBeGreaterThan(0)
      break
    }
    await started[0]?.gone
    expect(started).toHaveLength(1)
  })

  it('that is killed in the middle is a reading that says so', async () => {
    const { ports, started } = remembered()
    const source = { ...toBeRead(utf8('word')), read: neverAfter(() => started[0]?.reader.kill()) }
    const reading = await runReader(ports, source, { withParts: false }, { signal })
    expect(reading).toMatchObject({ failure: 'reader-ended', pages: [] })
  })

  it('is ended by whoever waits no longer, and before it begins', async () => {
    const { ports, started } = remembered()
    const stop = new AbortController()
    const source = { ...toBeRead(utf8('word')), read: neverAfter(() => stop.abort()) }
    expect(await codeOf(runReader(ports, source, { withParts: false }, { signal: stop.signal }))).toBe('CANCELLED')
    await started[0]?.gone
    expect(await codeOf(runReader(ports, source, { withParts: false }, { signal: stop.signal }))).toBe('CANCELLED')
    const child = runReaderForChild(ports, source, 0, 10, { signal: stop.signal })
    expect(await codeOf(child.next())).toBe('CANCELLED')
    expect(started).toHaveLength(1)
  })

  it.runIf(process.platform === 'linux')('ends when the vault process is gone', async () => {
    const host = join(import.meta.dirname, '..', '..', 'support', 'readers', 'host-of-a-reader.ts')
    const { stdout, signal: died } = spawnSync(process.execPath, [host], { encoding: 'utf8' })
    expect(died).toBe('SIGKILL')
    expect(stdout).toMatch(/^\d+$/)
    await expect.poll(() => existsSync(`/proc/${stdout}`), { timeout: 60_000 }).toBe(false)
  })

  it('hands on why the bytes of the file did not come', async () => {
    const damaged = async () => {
      throw new VaultError('BLOB_DAMAGED', { itemId: 'x' })
    }
    const source = { ...toBeRead(utf8('word')), read: damaged }
    expect(await codeOf(runReader(ports, source, { withParts: false }, { signal }))).toBe('BLOB_DAMAGED')
  })
})
