import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyBundle } from '../../electron/vault/bundles/verify-bundle.ts'
import { institution } from '../support/bundle-content.ts'
import { errorsOf, verified } from '../support/hostile-bundle.ts'

const folder = join(import.meta.dirname, '../vectors/bundle')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, string[]>

describe('a frozen bundle of version 1', () => {
  it.each(Object.entries(expected))('%s is found to be what it was when it was frozen', async (name, errors) => {
    const report = await verified(new Uint8Array(readFileSync(join(folder, name))))
    expect(errorsOf(report)).toEqual(errors)
    expect(report.verdict).toBe(errors.length === 0 ? 'good' : 'bad')
  })

  it('that is sealed is opened by the key that it was sealed for, and is good', async () => {
    const identity = readFileSync(join(folder, 'sealed.identity.txt'), 'utf8').trim()
    const signers = [{ name: 'Ostara', publicKey: institution.publicKey, isVerified: true }]
    const report = await verifyBundle({
      path: join(folder, 'sealed.zip.age'),
      keys: { identities: [identity], passphrase: null },
      signers,
    })
    expect(report.verdict).toBe('good')
    expect(report.findings.map(({ level }) => level)).not.toContain('warning')
  })

  it('is listed where it lies', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.zip'))
    expect(names.sort()).toEqual(Object.keys(expected).sort())
  })
})
