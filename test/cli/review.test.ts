import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { commandLineIn, vaultIn } from '../support/command-line.ts'
import { temporaryFolder } from '../support/engine.ts'
import { makeZip } from '../support/make-zip.ts'

vi.setConfig({ testTimeout: 120_000 })

test('what is inside files is read, printed without moving the cursor, and taken out', async () => {
  const folder = await temporaryFolder()
  await vaultIn(folder)
  const line = commandLineIn(folder)
  const { reference } = await line.json(['case', 'add', '--title', 'Case'])
  const inCase = ['--case', String(reference)]
  writeFileSync(join(folder, 'files.zip'), makeZip({ 'letter.txt': 'A heron, \u001b[2Jhidden \u202ebackwards' }))
  await line.json(['evidence', 'add', join(folder, 'files.zip'), ...inCase])
  expect(await line.json(['evidence', 'take-out', '--item', 'files.zip', ...inCase])).toMatchObject({
    files: [{ outcome: 'added', path: 'letter.txt' }],
  })
  expect(await line.json(['evidence', 'read', ...inCase])).toMatchObject({ readCount: 1, failedCount: 0 })
  const printed = await line.inVault(['evidence', 'text', '--item', 'letter.txt', ...inCase])
  expect(printed.code).toBe(0)
  expect(printed.out).toContain('A heron')
  for (const hostile of ['\u001b', '\u202e']) expect(printed.out).not.toContain(hostile)
  expect((await line.inVault(['evidence', 'text', ...inCase])).code).not.toBe(0)
})
