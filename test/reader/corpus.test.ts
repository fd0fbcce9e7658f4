import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import * as v from 'valibot'
import { afterAll, expect, test } from 'vitest'
import { runReader } from '../../electron/vault/reading/run-reader.ts'
import { startReader } from '../../electron/vault/reading/start-reader.ts'
import { sniffMediaType } from '../../shared/domain/media-type.ts'
import { Reading } from '../../shared/domain/reading.ts'
import { viewKindOf } from '../../shared/domain/view-kind.ts'
import { corpusFiles } from '../corpus/corpus.ts'
import { toBeRead } from '../support/read-bytes.ts'

const calls: string[] = []
const listener = createServer((socket) => {
  calls.push('connected')
  socket.destroy()
})
await once(listener.listen(0, '127.0.0.1'), 'listening')
afterAll(() => void listener.close())

const files = corpusFiles({ listenerPort: (listener.address() as AddressInfo).port })

test('names are told apart', () => {
  const names = files.map(({ name, mediaType }) => `${mediaType} ${name}`)
  expect(new Set(names).size).toBe(names.length)
})

test.each(files.map((file) => [file.name, file] as const))('%s', async (_name, file) => {
  const bytes = await file.make()
  const mediaType = sniffMediaType(bytes.subarray(0, 4_096))
  expect(mediaType).toBe(file.mediaType)
  expect(viewKindOf(mediaType)).toBe(file.expect.kind)
  const { signal } = new AbortController()
  const reading = await runReader({ startReader }, toBeRead(bytes, mediaType), { withParts: true }, { signal, limitMs: 15_000 })
  expect(v.is(Reading, reading)).toBe(true)
  if (file.expect.mayFail && reading.failure !== null) return
  expect({ failure: reading.failure, warnings: reading.warnings }).toEqual({
    failure: file.expect.failure,
    warnings: expect.arrayContaining([...file.expect.warnings]),
  })
  if (file.expect.contains !== undefined) expect(reading.pages.join('\n')).toContain(file.expect.contains)
  expect(calls).toEqual([])
})
