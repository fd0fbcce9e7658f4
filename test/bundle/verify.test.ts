import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { findingLevels } from '../../shared/bundle/report.ts'
import { VaultError } from '../../shared/errors.ts'
import { sshFingerprint } from '../../shared/formats/ssh-key.ts'
import { contentOf, fileOf, idOf, institution, user, zipOf } from '../support/bundle-content.ts'
import { bytesOf, errorsOf, type Files, packed, resigned, sourceOf, verified } from '../support/hostile-bundle.ts'
import { type Base, baseBundle, callOf, letter, letterPath, spoiledBundles } from '../support/spoiled-bundles.ts'

const call = callOf(150_000)
let base: Base
let zip: Uint8Array
let files: Files

beforeAll(async () => {
  base = await baseBundle(call.sizeBytes)
  ;({ zip, files } = base)
})

describe('a whole bundle', () => {
  it('is good where its signer is known and verified', async () => {
    const report = await verified(zip)
    expect(report.verdict).toBe('good')
    expect(report.findings.map(({ code }) => code)).toEqual([
      'complete',
      'hashes-good',
      'signature-good',
      'signer-known',
      'custody-good',
      'no-trusted-time',
      'proves-not-truth',
      'proves-not-when',
    ])
    expect(report).toMatchObject({ signerName: 'Ostara', signerFingerprint: sshFingerprint(institution.publicKey) })
    expect(report.summary).toMatchObject({
      reference: '2026-014',
      fileCount: 2,
      totalBytes: 150_008,
      withheldPersons: 1,
      custodySeq: 3,
    })
    expect(report.files.map(({ path }) => path)).toContain(letterPath)
  })

  it('is the same, byte for byte, when it is made again', async () => {
    expect(await zipOf(contentOf([letter, call]))).toEqual(zip)
    expect(packed(await resigned(new Map(files)))).toEqual(zip)
  })

  it('is good, but of an unknown signer, where nobody vouches for the key', async () => {
    const report = await verified(zip, { knownSigners: [] })
    expect(report).toMatchObject({ verdict: 'good-signer-unknown', signerName: null })
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'signer-unknown', level: 'warning' }))
  })

  it('is not good where the key is known, but nobody made sure whose it is', async () => {
    const known = { name: 'Ostara', publicKey: institution.publicKey }
    const report = await verified(zip, { knownSigners: [{ ...known, isVerified: false }] })
    expect(report.verdict).toBe('good-signer-unknown')
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'signer-not-verified', facts: { name: 'Ostara' } }))
    const both = [
      { ...known, isVerified: false },
      { ...known, isVerified: true },
    ]
    expect((await verified(zip, { knownSigners: both })).verdict).toBe('good')
  })

  it('says where it was sealed for a key that it does not name', async () => {
    expect((await verified(zip, { openedBy: ['age1other'] })).findings).toContainEqual(
      expect.objectContaining({ code: 'recipient-other' }),
    )
    const named = await verified(zip, { openedBy: ['age1exampleexampleexample', 'age1other'] })
    expect(named.findings.map(({ code }) => code)).not.toContain('recipient-other')
  })

  it('is not made where a recipient would not accept it', async () => {
    const long = contentOf([], { caseInfo: { ...contentOf([]).caseInfo, summary: 'a'.repeat(1_900_000) } })
    expect((await verified(await zipOf(long))).verdict).toBe('good')
    const incident = incidentOf('a'.repeat(1_900_000))
    const incidents = Array.from({ length: 40 }, (_, index) => ({ ...incident, id: idOf(100 + index) }))
    await expect(zipOf(contentOf([], { incidents }))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  })

  it('may have no file, no incident and many files', async () => {
    expect((await verified(await zipOf(contentOf([])))).verdict).toBe('good')
    const many = Array.from({ length: 300 }, (_, index) => fileOf(index + 10, 'same name.txt', bytesOf(`file ${index}`)))
    expect((await verified(await zipOf(contentOf([...many, fileOf(5, 'empty', new Uint8Array())])))).verdict).toBe('good')
  })
})

describe('a bundle with', () => {
  it.each(spoiledBundles)('%s is bad, and says why', async (_, make, expected) => {
    const report = await verified(await make(base))
    expect(report.verdict).toBe('bad')
    expect(errorsOf(report)).toEqual(expect.arrayContaining([...expected]))
    expect(
      errorsOf(report).filter((code) => !expected.includes(code) && code !== 'file-missing' && code !== 'content-invalid'),
    ).toEqual([])
  })

  it('errors of every code that an opened file can have is tested here', async () => {
    const sealed = ['not-sealed-file', 'cannot-open', 'sealed-damaged', 'sealed-signature-wrong', 'signature-foreign']
    const codes = Object.entries(findingLevels).flatMap(([code, level]) =>
      level === 'error' && !sealed.includes(code) ? [code] : [],
    )
    expect([...new Set(spoiledBundles.flatMap(([, , expected]) => expected))].sort()).toEqual(codes.sort())
  })

  it('several faults reports all of them', async () => {
    const report = await verified(
      packed(new Map(files).set(letterPath, bytesOf('x')).set('notes.txt', bytesOf('x')).set('more.txt', bytesOf('y'))),
    )
    const unlisted = report.findings.filter(({ code }) => code === 'file-unlisted').map(({ facts }) => String(facts.path))
    expect(unlisted.some((path) => path.includes('notes.txt')) && unlisted.some((path) => path.includes('more.txt'))).toBe(true)
    expect(errorsOf(report)).toContain('hash-wrong')
  })

  it('another key inside than the one that sealed it is of foreign hands', async () => {
    const report = await verified(zip, { sealedBy: user.publicKey })
    expect(report.verdict).toBe('bad')
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'signature-foreign', facts: { fingerprint: sshFingerprint(user.publicKey) } }),
    )
    expect((await verified(zip, { sealedBy: institution.publicKey })).verdict).toBe('good')
  })

  it('a sealed file that breaks while it is read was damaged', async () => {
    const zipSource = { ...sourceOf(zip), read: async () => Promise.reject(new VaultError('AGE_PAYLOAD_DAMAGED')) }
    const report = await verified(zip, { zip: zipSource })
    expect(report).toMatchObject({ verdict: 'bad', summary: null, signerFingerprint: null })
    expect(errorsOf(report)).toEqual(['sealed-damaged'])
    const failing = { ...sourceOf(zip), read: async () => Promise.reject(new VaultError('IO_FAILED')) }
    await expect(verified(zip, { zip: failing })).rejects.toMatchObject({ code: 'IO_FAILED' })
  })

  it('one changed byte anywhere is never good', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const copy = zip.slice()
        copy[at] = (copy[at] ?? 0) ^ mask
        expect((await verified(copy)).verdict).toBe('bad')
      }),
      { numRuns: 150 },
    )
  })

  it('any end cut off is never good', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), async (size) => {
        expect((await verified(zip.slice(0, size))).verdict).toBe('bad')
      }),
      { numRuns: 60 },
    )
  })
})

function incidentOf(narrative: string) {
  const start = { precision: 'year' as const, value: '2026' }
  const rest = { end: null, country: null, place: '', narrativeLanguage: 'en', acts: [], targets: [], assessment: 'alleged' }
  return { id: idOf(99), title: 'Long', start, narrative, ...rest }
}
