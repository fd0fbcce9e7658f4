import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { commandLineIn, vaultIn } from '../support/command-line.ts'
import { temporaryFolder } from '../support/engine.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

it('cancels an import at Ctrl+C: what was done stays, nothing half-done is left, the vault is whole and free', async () => {
  const folder = await temporaryFolder()
  await vaultIn(folder)
  const line = commandLineIn(folder)
  const { reference } = await line.json(['case', 'add', '--title', 'A case'])
  mkdirSync(join(folder, 'found'))
  for (let at = 0; at < 40; at += 1) writeFileSync(join(folder, 'found', `${at}.bin`), Buffer.alloc(16_000_000, at + 1))
  const words = ['evidence', 'add', 'found', '--case', String(reference)]

  const ran = await line.inVault(words, { when: { err: / [1-9]\d? %/, act: (pid) => process.kill(pid, 'SIGINT') } })

  expect(ran.code).toBe(130)
  expect(ran.err).toContain('Cancelled')
  const { total } = await line.json(['evidence', 'list'])
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThan(40)
  expect(await line.json(['doctor', '--full'])).toMatchObject({ findings: [], blobsChecked: total })
  expect(await line.json(['custody', 'check'])).toMatchObject({ whole: true })
  expect(readdirSync(join(folder, 'Test.vault', 'tmp'))).toEqual([])
})
