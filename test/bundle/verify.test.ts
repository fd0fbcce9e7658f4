import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../shared/bundle/format.ts'
import { findingLevels } from '../../shared/bundle/report.ts'
import { VaultError } from '../../shared/errors.ts'
import { sshFingerprint } from '../../shared/formats/ssh-key.ts'
import { BUNDLE_ID, contentOf, custodyLines, fileOf, idOf, institution, user, zipOf } from '../support/bundle-content.ts'
import {
  bytesOf,
  errorsOf,
  type Files,
  packed,
  packedEntries,
  resigned,
  sourceOf,
  TOP,
  textOf,
  unpacked,
  verified,
} from '../support/hostile-bundle.ts'
import { signerFrom } from '../support/signer.ts'

const letter = fileOf(1, 'رسالة الوزارة.pdf', bytesOf('a letter'))
const call = fileOf(2, 'call.wav', new Uint8Array(150_000).fill(7))
const letterPath = `data/files/${idOf(1)}/رسالة الوزارة.pdf`
let zip: Uint8Array
let files: Files

beforeAll(async () => {
  zip = await zipOf(contentOf([letter, call]))
  files = await unpacked(zip)
})

const changed = (path: string, change: (text: string) => string): Files =>
  new Map(files).set(path, bytesOf(change(textOf(files.get(path)))))
const replaced = (path: string, words: string, by: string) => changed(path, (text) => text.replace(words, by))

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

  it('may have no file, no incident and many files', async () => {
    expect((await verified(await zipOf(contentOf([])))).verdict).toBe('good')
    const many = Array.from({ length: 300 }, (_, index) => fileOf(index + 10, 'same name.txt', bytesOf(`file ${index}`)))
    expect((await verified(await zipOf(contentOf([...many, fileOf(5, 'empty', new Uint8Array())])))).verdict).toBe('good')
  })
})

/** What a hostile sender, who signs, or a meddler, who does not, would send; and the errors that it must give. */
const spoiled: [string, () => Promise<Uint8Array>, string[]][] = [
  ['another archive', async () => bytesOf('Rar!'.repeat(20)), ['signature-missing', 'zip-invalid']],
  ['nothing', async () => new Uint8Array(), ['signature-missing', 'zip-invalid']],
  ['bytes after the end', async () => new Uint8Array([...zip, 0]), ['signature-missing', 'zip-invalid']],
  ['bytes before the start', async () => new Uint8Array([0, ...zip]), ['signature-missing', 'zip-invalid']],
  ['its last byte cut off', async () => zip.slice(0, -1), ['signature-missing', 'zip-invalid']],
  ['entries in another order', async () => packedEntries([...(await entriesOf(files))].reverse()), ['zip-invalid']],
  ['a comment', async () => new Uint8Array([...zip.slice(0, -2), 1, 0, 65]), ['signature-missing', 'zip-invalid']],
  [
    'a local header that says something else',
    async () => withHeader((header, isCentral) => isCentral || set(header, 14, 0xff)),
    ['zip-invalid'],
  ],
  ['a wrong checksum', async () => withHeader((header, isCentral) => set(header, isCentral ? 16 : 14, 0xff)), ['zip-invalid']],
  ['a time', async () => withHeader((header, isCentral) => set(header, isCentral ? 12 : 10, 1)), ['zip-invalid']],
  ['a compressed entry', async () => withHeader((header, isCentral) => set(header, isCentral ? 10 : 8, 8)), ['entry-not-stored']],
  ['an encrypted entry', async () => withHeader((header, isCentral) => set(header, isCentral ? 8 : 6, 1)), ['entry-not-stored']],
  ['a link', async () => withHeader((header, isCentral) => isCentral && set(header, 41, 0xa1)), ['entry-not-stored']],
  [
    'an entry that lies over another',
    async () => withHeader((header, isCentral) => isCentral && set(header, 42, 0)),
    ['zip-invalid'],
  ],
  [
    'an entry larger than the file',
    async () => withHeader((header, isCentral) => isCentral && [23, 27].map((at) => set(header, at, 0x40))),
    ['too-large', 'zip-invalid'],
  ],
  ['a folder', async () => added('data/files/', new Uint8Array()), ['entry-not-stored', 'path-unsafe', 'file-unlisted']],
  ['a way out of the folder', async () => added('../../outside.txt', bytesOf('x')), ['file-unlisted', 'path-unsafe']],
  ['an absolute name', async () => absolute('/etc/passwd'), ['file-unlisted', 'path-unsafe']],
  ['a drive', async () => absolute('C:/boot.ini'), ['file-unlisted', 'path-unsafe']],
  ['a backslash', async () => added('data\\files\\x', bytesOf('x')), ['file-unlisted', 'path-unsafe']],
  [
    'a name that turns the direction of text',
    async () => added(`data/files/${idOf(9)}/\u202efdp.exe`, bytesOf('x')),
    ['file-unlisted', 'path-unsafe'],
  ],
  ['a name of a device', async () => added(`data/files/${idOf(9)}/NUL.txt`, bytesOf('x')), ['file-unlisted', 'path-unsafe']],
  ['a name that is there twice', async () => packedEntries(twice(await entriesOf(files))), ['path-duplicate']],
  [
    'a name that differs in case only',
    async () => signedWith(`data/files/${idOf(2)}/CALL.wav`),
    ['content-invalid', 'path-duplicate'],
  ],
  [
    'a name that differs in Unicode form only',
    async () => added(letterPath.normalize('NFD').replace('ر', 'ﺭ'), bytesOf('x')),
    ['content-invalid', 'file-unlisted', 'path-duplicate'],
  ],
  [
    'two top folders',
    async () =>
      packedEntries(
        [...(await entriesOf(files)), { path: 'other/x.txt', bytes: bytesOf('x') }].sort((a, b) => (a.path < b.path ? -1 : 1)),
      ),
    ['file-unlisted'],
  ],
  ['another top folder', async () => packed(files, 'bundle-mine'), ['bag-invalid']],
  ['the id of another bundle', async () => packed(files, `bundle-${idOf(77)}`), ['content-invalid']],
  [
    'an unlisted file in the payload',
    async () => added(`data/files/${idOf(9)}/extra.txt`, bytesOf('x')),
    ['content-invalid', 'file-unlisted'],
  ],
  ['an unlisted file at the top', async () => added('notes.txt', bytesOf('x')), ['file-unlisted']],
  ['a listed file that no bundle has', async () => signedWith('data/run-me.html'), ['content-invalid', 'file-unlisted']],
  ['a file less', async () => without(letterPath), ['content-invalid', 'file-missing']],
  ['no manifest', async () => without(paths.manifest), ['file-missing']],
  ['no signature', async () => without(paths.signature), ['file-missing', 'signature-missing']],
  ['no custody chain', async () => packed(await resigned(less(paths.custody))), ['content-invalid', 'file-missing']],
  ['a changed file', async () => packed(new Map(files).set(letterPath, bytesOf('A letter'))), ['content-invalid', 'hash-wrong']],
  [
    'a changed file in a changed manifest',
    async () => packed(changed(paths.manifest, (text) => text.replace(/^./, '0'))),
    ['hash-wrong'],
  ],
  [
    'a changed list of lists',
    async () => packed(changed(paths.tagManifest, (text) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')))),
    ['hash-wrong', 'signature-wrong'],
  ],
  [
    'a manifest in another order',
    async () => packed(changed(paths.manifest, (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`)),
    ['bag-invalid', 'hash-wrong'],
  ],
  ['another BagIt version', async () => signedChange(paths.bagit, '1.0', '0.97'), ['bag-invalid']],
  ['a wrong sum of bytes', async () => signedChange(paths.bagInfo, 'Payload-Oxum: ', 'Payload-Oxum: 9'), ['content-invalid']],
  [
    'a signature of something else',
    async () => packed(new Map(files).set(paths.signature, bytesOf('-----BEGIN'))),
    ['signature-wrong'],
  ],
  ['the key of somebody else beside it', async () => signedChange(paths.senderKey, 'sender', 'other'), ['content-invalid']],
  [
    'the signature of somebody else',
    async () => packed(await resigned(new Map(files), signerFrom('other'))),
    ['content-invalid'],
  ],
  ['a version of the future', async () => signedChange(paths.bundle, '"version": 1', '"version": 2'), ['version-unknown']],
  ['a case of the future', async () => signedChange(paths.caseJson, '"version": 1', '"version": 7'), ['version-unknown']],
  [
    'an unknown member in bundle.json',
    async () => signedChange(paths.bundle, '"title"', '"aside": 1,\n  "title"'),
    ['content-invalid'],
  ],
  ['a wrong number of files', async () => signedChange(paths.bundle, '"fileCount": 2', '"fileCount": 3'), ['content-invalid']],
  [
    'a case that tells of another title',
    async () => signedChange(paths.caseJson, 'Reprisals after', 'Reprisals before'),
    ['content-invalid'],
  ],
  [
    'a case that describes another file',
    async () => signedChange(paths.caseJson, letter.sha256, call.sha256),
    ['content-invalid', 'custody-wrong'],
  ],
  ['another schema', async () => signedChange(paths.caseSchema, '"const": 1', '"const": 2'), ['content-invalid']],
  [
    'a report with a script',
    async () => signedChange(paths.report, '<main>', '<script>alert(1)</script><main>'),
    ['content-invalid'],
  ],
  [
    'a report that looks elsewhere',
    async () => signedChange(paths.report, "default-src 'none'", 'default-src *'),
    ['content-invalid'],
  ],
  ['custody keys that are none', async () => signedChange(paths.custodyKeys, 'ssh-ed25519', 'ssh-rsa'), ['content-invalid']],
  ['a custody chain without its first entry', async () => custody((lines) => lines.slice(1)), ['custody-wrong']],
  ['a custody chain without its last entry', async () => custody((lines) => lines.slice(0, -1)), ['custody-wrong']],
  [
    'a custody chain with a changed entry',
    async () => custody((lines) => lines.map((line) => line.replace('"seq":2', '"seq":3'))),
    ['custody-wrong'],
  ],
  ['a custody chain that is not text', async () => custody(() => ['\u0000']), ['custody-wrong']],
  [
    'a custody chain of another user',
    async () => custody(() => custodyLines([letter, call], signerFrom('stranger'))),
    ['custody-wrong'],
  ],
  [
    'a file that no custody entry shows',
    async () => custody((lines) => lines.map((line) => line.replace(/"body":\{.*?\},"entry"/, '"entry"'))),
    ['custody-wrong'],
  ],
]

describe('a bundle with', () => {
  it.each(spoiled)('%s is bad, and says why', async (_, make, expected) => {
    const report = await verified(await make())
    expect(report.verdict).toBe('bad')
    expect(errorsOf(report)).toEqual(expect.arrayContaining(expected))
    expect(
      errorsOf(report).filter((code) => !expected.includes(code) && code !== 'file-missing' && code !== 'content-invalid'),
    ).toEqual([])
  })

  it('errors of every code that an opened file can have is tested here', async () => {
    const sealed = ['not-sealed-file', 'cannot-open', 'sealed-damaged', 'sealed-signature-wrong', 'signature-foreign']
    const codes = Object.entries(findingLevels).flatMap(([code, level]) =>
      level === 'error' && !sealed.includes(code) ? [code] : [],
    )
    expect([...new Set(spoiled.flatMap(([, , expected]) => expected))].sort()).toEqual(codes.sort())
  })

  it('several faults reports all of them', async () => {
    const report = await verified(
      packed(new Map(changed(letterPath, () => 'x')).set('notes.txt', bytesOf('x')).set('more.txt', bytesOf('y'))),
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

async function entriesOf(map: Files) {
  return [...map]
    .map(([path, bytes]) => ({ path: `${TOP}/${path}`, bytes }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

/** The good ZIP with both headers of `call.wav` changed. */
async function withHeader(change: (header: Uint8Array, isCentral: boolean) => unknown): Promise<Uint8Array> {
  return packedEntries(await entriesOf(files), (header, path, isCentral) => {
    if (path.endsWith('call.wav')) change(header, isCentral)
  })
}

function set(header: Uint8Array, at: number, byte: number): void {
  header[at] = (header[at] ?? 0) === byte ? byte ^ 1 : byte
}

async function added(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  return packed(new Map(files).set(path, bytes))
}

async function absolute(path: string): Promise<Uint8Array> {
  return packedEntries([{ path, bytes: bytesOf('x') }, ...(await entriesOf(files))].sort((a, b) => (a.path < b.path ? -1 : 1)))
}

function twice<T>(entries: readonly T[]): T[] {
  return entries.flatMap((entry, index) => (index === 3 ? [entry, entry] : [entry]))
}

function less(path: string): Files {
  return new Map([...files].filter(([each]) => each !== path))
}

async function without(path: string): Promise<Uint8Array> {
  return packed(less(path))
}

async function signedWith(path: string): Promise<Uint8Array> {
  return packed(await resigned(new Map(files).set(path, bytesOf('x'))))
}

async function signedChange(path: string, words: string, by: string): Promise<Uint8Array> {
  return packed(await resigned(replaced(path, words, by)))
}

async function custody(change: (lines: string[]) => string[]): Promise<Uint8Array> {
  const path = paths.custody
  return packed(
    await resigned(
      changed(path, (text) =>
        change(text.trimEnd().split('\n'))
          .map((line) => `${line}\n`)
          .join(''),
      ),
    ),
  )
}

it('a bundle id in these tests is the one of the support', () => expect(TOP).toBe(`bundle-${BUNDLE_ID}`))
