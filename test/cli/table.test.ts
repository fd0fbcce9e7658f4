import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { commandLineIn, vaultIn } from '../support/command-line.ts'
import { temporaryFolder } from '../support/engine.ts'

vi.setConfig({ testTimeout: 300_000 })

test('takes a table in and writes it out again, from the command line', async () => {
  const folder = await temporaryFolder()
  await vaultIn(folder)
  const line = commandLineIn(folder, 'here')
  const { reference } = await line.json(['case', 'add', '--title', 'A case'])
  const rows = ['title;date;act;victim', 'One;2 March 2024;Threat;Mara Vell', '=Two;someday;Threat;']
  writeFileSync(join(folder, 'in.csv'), rows.join('\n'))
  const words = ['incident', 'import', 'in.csv', '--case', String(reference), '--fixed', 'targetLevels=staff']
  const tried = await line.json([...words, '--dry-run', '--rejected', 'mend.csv'], 1)
  expect(tried).toMatchObject({ isDryRun: true, added: 1, rejected: 1, newPeople: 1 })
  expect(readFileSync(join(folder, 'mend.csv'), 'utf8')).toContain("'=Two;someday;Threat;;3;")
  expect((await line.inVault([...words, '--dry-run'])).out).toContain('is not a date that can be read')
  expect(await line.json(words, 1)).toMatchObject({ isDryRun: false, added: 1 })
  const saved = await line.json([
    'list',
    'export',
    'out.json',
    '--of',
    'incidents',
    '--format',
    'json',
    '--codes',
    '--reason',
    'test',
  ])
  expect(saved).toMatchObject({ of: 'incidents', rows: 1 })
  expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).rows).toMatchObject([
    { title: 'One', start: '2024-03-02', acts: ['thr-threat'], targetLevels: ['staff'] },
  ])
  expect((await line.inVault(['list', 'export', 'm.csv', '--of', 'measures', '--reason', 'x'])).err).toContain('--case')
  expect((await line.inVault(['list', 'export', 'm.csv', '--of', 'cases', '--column', 'sha256', '--reason', 'x'])).code).toBe(2)
})
