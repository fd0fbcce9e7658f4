import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BuildOptions, type BuiltBundle, buildBundle } from '../../electron/vault/bundles/build-bundle.ts'
import { openBundle } from '../../electron/vault/bundles/open-bundle.ts'
import { verifyBundle } from '../../electron/vault/bundles/verify-bundle.ts'
import { encodeSshsig, signSshsig } from '../../shared/formats/sshsig.ts'
import { contentOf, fileOf, institution, user, zipOf } from '../support/bundle-content.ts'
import { bytesOf, errorsOf } from '../support/hostile-bundle.ts'

const call = new Uint8Array(2_500_000).map((_, index) => (index * 31) & 255)
const files = [
  fileOf(1, 'رسالة الوزارة.pdf', bytesOf('a letter')),
  fileOf(2, 'call "2".wav', call),
  fileOf(3, 'empty.txt', new Uint8Array()),
]
const people: { identity: string; recipient: string }[] = []
const signers = [{ name: 'Ostara', publicKey: institution.publicKey, isVerified: true }]
let root = ''
let folder = ''
let built: BuiltBundle

const recipients = () =>
  people.map(({ recipient }, index) => ({ name: `Recipient ${index + 1}`, ageRecipient: recipient, fingerprint: '' }))
const content = () => contentOf(files, { recipients: recipients() })
const keysOf = (index: number) => ({ identities: [people[index]?.identity ?? ''], passphrase: null })
const build = (more: Partial<BuildOptions> = {}, from = content()) =>
  buildBundle(from, { folder, baseName: '2026-014-ohchr', institution, random: (size) => new Uint8Array(size).fill(7), ...more })
const verify = (path = built.path, more: Partial<Parameters<typeof verifyBundle>[0]> = {}) =>
  verifyBundle({ path, keys: keysOf(0), signers, ...more })
const codesOf = (report: { findings: readonly { code: string }[] }) => report.findings.map(({ code }) => code)

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bundle-'))
  for (let index = 0; index < 2; index++) {
    const identity = await generateX25519Identity()
    people.push({ identity, recipient: await identityToRecipient(identity) })
  }
  folder = join(root, 'shared')
  await mkdir(folder)
  built = await build()
})
afterAll(() => rm(root, { recursive: true, force: true }))
beforeEach(async () => {
  folder = await mkdtemp(join(root, 'out-'))
})

describe('a sealed bundle', () => {
  it('lies there with its signature and instructions, and nothing else', async () => {
    const names = await readdir(join(root, 'shared'))
    expect(names.sort()).toEqual(['2026-014-ohchr.zip.age', '2026-014-ohchr.zip.age.sig', 'README-VERIFY.txt'])
    const sealed = await readFile(built.path)
    expect(built.sizeBytes).toBe(sealed.length)
    expect(built.sha256).toBe(createHash('sha256').update(sealed).digest('hex'))
    expect(sealed.includes('a letter')).toBe(false)
    const readme = await readFile(built.readmePath, 'utf8')
    for (const words of ['English', 'Français', 'Español', 'العربية']) expect(readme).toContain(words)
    expect(readme).not.toContain('AAAAC3Nza')
  })

  it('has the same inner hash when it is made again, and another outer one', async () => {
    const again = await build()
    expect(again.innerSha256).toBe(built.innerSha256)
    expect(again.innerSha256).toBe(
      createHash('sha256')
        .update(await zipOf(content()))
        .digest('hex'),
    )
    expect(again.sha256).not.toBe(built.sha256)
  })

  it('is opened and verified by each of its recipients with the tools of their machines alone', async () => {
    for (const [index, { identity }] of people.entries()) {
      const at = join(folder, String(index))
      await mkdir(at)
      await writeFile(join(at, 'key.txt'), `${identity}\n`)
      execFileSync('age', ['-d', '-i', 'key.txt', '-o', 'bundle.zip', built.path], { cwd: at })
      expect(
        createHash('sha256')
          .update(await readFile(join(at, 'bundle.zip')))
          .digest('hex'),
      ).toBe(built.innerSha256)
      execFileSync('unzip', ['-tqq', 'bundle.zip'], { cwd: at })
      execFileSync('unzip', ['-qq', 'bundle.zip'], { cwd: at })
      const top = join(at, 'bundle-019a0000-0000-7000-8000-0000000000b1')
      execFileSync('sha256sum', ['-c', '--quiet', '--strict', 'tagmanifest-sha256.txt', 'manifest-sha256.txt'], { cwd: top })
      expect(await readFile(join(top, 'data/files', files[1]?.id ?? '', 'call _2_.wav'))).toEqual(Buffer.from(call))
      const inner = ['-n', 'nhri-evidence@v1', '-s', 'tagmanifest-sha256.txt.sig']
      const verifyWords = ['-Y', 'verify', '-f', 'signers/allowed_signers', '-I', 'sender']
      const list = await readFile(join(top, 'tagmanifest-sha256.txt'))
      expect(spawnSync('ssh-keygen', [...verifyWords, ...inner], { cwd: top, input: list }).status).toBe(0)
      list[5] = (list[5] ?? 0) ^ 1
      expect(spawnSync('ssh-keygen', [...verifyWords, ...inner], { cwd: top, input: list }).status).not.toBe(0)
      const outer = ['-n', 'nhri-transport@v1', '-s', built.signaturePath]
      const sealed = await readFile(built.path)
      expect(spawnSync('ssh-keygen', [...verifyWords, ...outer], { cwd: top, input: sealed }).status).toBe(0)
      sealed[sealed.length - 9] = (sealed[sealed.length - 9] ?? 0) ^ 1
      expect(spawnSync('ssh-keygen', [...verifyWords, ...outer], { cwd: top, input: sealed }).status).not.toBe(0)
    }
  })

  it('is a ZIP to Python too, and a bag by the rules of RFC 8493', async () => {
    await writeFile(join(folder, 'bundle.zip'), await zipOf(content()))
    await writeFile(join(folder, 'check.py'), PYTHON_CHECK)
    const words = execFileSync('python3', ['check.py', 'bundle.zip'], { cwd: folder, encoding: 'utf8' })
    expect(words.trim()).toBe('17 entries, 8 in the payload')
  })
})

/** Reads the ZIP with Python's own module, and checks the bag as RFC 8493 says: manifests, completeness, Payload-Oxum. */
const PYTHON_CHECK = `
import hashlib, sys, zipfile
zip = zipfile.ZipFile(sys.argv[1])
assert zip.testzip() is None
names = zip.namelist()
tops = {name.split('/')[0] for name in names}
assert len(tops) == 1 and names == sorted(names, key=lambda name: name.encode())
inside = {name.split('/', 1)[1]: zip.read(name) for name in names}
assert inside['bagit.txt'] == b'BagIt-Version: 1.0\\nTag-File-Character-Encoding: UTF-8\\n'
def listed(manifest):
    lines = inside[manifest].decode('utf-8').splitlines()
    return {line.split('  ', 1)[1]: line.split('  ', 1)[0] for line in lines}
payload = {path for path in inside if path.startswith('data/')}
assert set(listed('manifest-sha256.txt')) == payload
tags = {path for path in inside if path not in payload and not path.startswith('tagmanifest-')}
assert set(listed('tagmanifest-sha256.txt')) == tags
for manifest in ('manifest-sha256.txt', 'tagmanifest-sha256.txt'):
    for path, digest in listed(manifest).items():
        assert hashlib.sha256(inside[path]).hexdigest() == digest, path
oxum = [line for line in inside['bag-info.txt'].decode().splitlines() if line.startswith('Payload-Oxum: ')][0]
assert oxum == 'Payload-Oxum: %d.%d' % (sum(len(inside[path]) for path in payload), len(payload))
print('%d entries, %d in the payload' % (len(names), len(payload)))
`

describe('verifying a sealed bundle', () => {
  it('proves everything to a recipient who knows the sender', async () => {
    const progress: [number, number][] = []
    const report = await verify(built.path, { onProgress: (done, total) => progress.push([done, total]) })
    expect(report.verdict).toBe('good')
    expect(codesOf(report).slice(0, 7)).toEqual([
      'sealed-signature-good',
      'opened',
      'complete',
      'hashes-good',
      'signature-good',
      'signer-known',
      'custody-good',
    ])
    expect(progress.every(([done, total]) => done <= total)).toBe(true)
    expect((await verify(built.path, { keys: keysOf(1) })).verdict).toBe('good')
    const several = { identities: [await generateX25519Identity(), people[1]?.identity ?? ''], passphrase: 'another' }
    expect((await verify(built.path, { keys: several })).verdict).toBe('good')
  })

  it('says that nothing was opened where no key fits, and still checks the sealed file', async () => {
    for (const keys of [
      { identities: [await generateX25519Identity()], passphrase: null },
      { identities: [], passphrase: null },
      { identities: [], passphrase: 'a wrong one' },
    ]) {
      const report = await verify(built.path, { keys })
      expect(report).toMatchObject({ verdict: 'not-opened', summary: null, signerName: 'Ostara' })
      expect(codesOf(report)).toEqual(['sealed-signature-good', 'cannot-open', 'signer-known', 'proves-not-truth'])
    }
  })

  it('opens what the age program sealed with a passphrase or a key', async () => {
    await writeFile(join(folder, 'plain.zip'), await zipOf(content()))
    execFileSync('age', ['-r', people[0]?.recipient ?? '', '-o', join(folder, 'x.zip.age'), join(folder, 'plain.zip')])
    const report = await verify(join(folder, 'x.zip.age'))
    expect(report.verdict).toBe('good')
    expect(codesOf(report).slice(0, 2)).toEqual(['sealed-signature-missing', 'opened'])
  })

  it('notices that it was sealed again for somebody whom the sender did not name', async () => {
    const stranger = await generateX25519Identity()
    await writeFile(join(folder, 'plain.zip'), await zipOf(content()))
    execFileSync('age', ['-r', await identityToRecipient(stranger), '-o', join(folder, 'x.zip.age'), join(folder, 'plain.zip')])
    const report = await verify(join(folder, 'x.zip.age'), { keys: { identities: [stranger], passphrase: null } })
    expect(codesOf(report)).toContain('recipient-other')
  })

  it('is bad where another key sealed it than signed inside', async () => {
    const path = join(folder, 'x.zip.age')
    await copyFile(built.path, path)
    const digest = new Uint8Array(
      createHash('sha256')
        .update(await readFile(path))
        .digest(),
    )
    const signature = await signSshsig(user, { namespace: 'nhri-transport@v1', hash: 'sha256', digest })
    await writeFile(`${path}.sig`, encodeSshsig(signature))
    const report = await verify(path)
    expect(report.verdict).toBe('bad')
    expect(errorsOf(report)).toEqual(['signature-foreign'])
  })

  it.each([
    ['nothing', ''],
    ['something else', 'hello'],
    ['far too much', 'x'.repeat(10_000)],
  ])('is bad where the signature file holds %s', async (_, text) => {
    const path = join(folder, 'x.zip.age')
    await copyFile(built.path, path)
    await writeFile(`${path}.sig`, text)
    expect(errorsOf(await verify(path))).toEqual(['sealed-signature-wrong'])
  })

  it.each(['', 'hello', 'PK\u0003\u0004', 'age-encryption.org/v1\n-> X25519 a'])(
    'calls %j no sealed bundle, or a damaged one',
    async (text) => {
      const path = join(folder, 'x.zip.age')
      await writeFile(path, text)
      const report = await verify(path)
      expect(['not-opened', 'bad']).toContain(report.verdict)
      expect(['not-sealed-file', 'sealed-damaged']).toContain(errorsOf(report)[0])
    },
  )

  it('notices one changed byte anywhere, and never shows what it hides', async () => {
    const whole = await readFile(built.path)
    const path = join(folder, 'x.zip.age')
    for (let step = 0; step < 60; step++) {
      const at = step < 30 ? step * 14 : Math.floor((whole.length * (step - 29.5)) / 30.6)
      const copy = Buffer.from(whole)
      copy[at] = (copy[at] ?? 0) ^ (1 << (step % 8))
      await writeFile(path, copy)
      const unsigned = await verify(path)
      expect(['bad', 'not-opened']).toContain(unsigned.verdict)
      expect(unsigned.summary).toBeNull()
    }
    await copyFile(built.signaturePath, `${path}.sig`)
    expect(errorsOf(await verify(path))).toContain('sealed-signature-wrong')
  })

  it('notices every end that was cut off, at the borders of chunks too', async () => {
    const whole = await readFile(built.path)
    const headerEnd = whole.indexOf('\n---') + 49
    const path = join(folder, 'x.zip.age')
    const sizes = [0, 1, headerEnd - 1, headerEnd, headerEnd + 15, headerEnd + 16, headerEnd + 17, whole.length - 1]
    for (const chunks of [1, 2, 20]) for (const off of [-1, 0, 1]) sizes.push(headerEnd + 16 + chunks * 65_552 + off)
    for (const size of sizes) {
      await writeFile(path, whole.subarray(0, size))
      expect(['bad', 'not-opened']).toContain((await verify(path)).verdict)
    }
  })

  it('stops when it is cancelled, and says where there is no file', async () => {
    const controller = new AbortController()
    const cancelled = verify(built.path, { signal: controller.signal, onProgress: () => controller.abort() })
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' })
    await expect(verify(join(folder, 'none.zip.age'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    await expect(verify(folder)).rejects.toMatchObject({ code: 'NOT_A_FILE' })
  })
})

describe('opening a sealed bundle', () => {
  const openTo = (target: string, path = built.path, more = {}) =>
    openBundle({ path, folder: target, keys: keysOf(0), signers, ...more })

  it('writes its files into a new folder, readable by their owner only', async () => {
    const target = join(folder, 'opened')
    const opened = await openTo(target)
    expect(opened).toMatchObject({ folder: target, fileCount: 17, report: { verdict: 'good' } })
    expect(await readFile(join(target, 'data/files', files[0]?.id ?? '', 'رسالة الوزارة.pdf'), 'utf8')).toBe('a letter')
    execFileSync('sha256sum', ['-c', '--quiet', 'tagmanifest-sha256.txt', 'manifest-sha256.txt'], { cwd: target })
    expect(execFileSync('find', [target, '-perm', '/077'], { encoding: 'utf8' })).toBe('')
    await mkdir(join(folder, 'empty'))
    expect((await openTo(join(folder, 'empty'))).fileCount).toBe(17)
  })

  it('writes where the signer is unknown, since the recipient decides', async () => {
    expect((await openTo(join(folder, 'opened'), built.path, { signers: [] })).report.verdict).toBe('good-signer-unknown')
    expect(await readdir(folder)).toEqual(['opened'])
  })

  it('writes nothing where the verdict is bad or no key fits', async () => {
    const path = join(root, 'spoiled.zip.age')
    const copy = await readFile(built.path)
    copy[copy.length - 100] = (copy[copy.length - 100] ?? 0) ^ 1
    await writeFile(path, copy)
    expect(await openTo(join(folder, 'opened'), path)).toMatchObject({ folder: null, fileCount: 0, report: { verdict: 'bad' } })
    const keys = { identities: [await generateX25519Identity()], passphrase: null }
    expect(await openTo(join(folder, 'opened'), built.path, { keys })).toMatchObject({
      folder: null,
      report: { verdict: 'not-opened' },
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('writes over nothing, and leaves nothing behind when it is cancelled', async () => {
    await writeFile(join(folder, 'file'), 'mine')
    await expect(openTo(join(folder, 'file'))).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
    await expect(openTo(folder)).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
    await expect(openTo(join(folder, 'none', 'below'))).rejects.toMatchObject({ code: 'TARGET_NOT_WRITABLE' })
    expect(await readdir(folder)).toEqual(['file'])
  })
})

describe('building a sealed bundle', () => {
  it('writes over nothing', async () => {
    await build()
    await expect(build()).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
    const second = await build({ baseName: '2026-015' })
    expect(second.readmePath).toBe(join(folder, 'README-VERIFY-2026-015.txt'))
    expect(await readdir(folder)).toHaveLength(6)
  })

  it.each<[string, Partial<BuildOptions>, Partial<Parameters<typeof contentOf>[1]>, string]>([
    ['is cancelled', { signal: AbortSignal.abort() }, {}, 'CANCELLED'],
    [
      'has a key that is none',
      {},
      { recipients: [{ name: '', ageRecipient: 'age1nonsense', fingerprint: '' }] },
      'RECIPIENT_KEY_INVALID',
    ],
    [
      'has a file that is no longer what it was',
      {},
      { files: [{ ...fileOf(1, 'a', bytesOf('abc')), crc32: 1 }] },
      'BLOB_DAMAGED',
    ],
    [
      'has a file that is shorter than it was',
      {},
      { files: [{ ...fileOf(1, 'a', bytesOf('abc')), sizeBytes: 4 }] },
      'BLOB_DAMAGED',
    ],
    [
      'is refused before it gets its name',
      { beforePublish: () => Promise.reject(Object.assign(new Error(), { code: 'NO' })) },
      {},
      'NO',
    ],
  ])('leaves nothing behind where it %s', async (_, options, more, code) => {
    const made = contentOf(files, { recipients: recipients(), ...more })
    await expect(build(options, made)).rejects.toMatchObject({ code })
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves nothing behind where it is cancelled in the middle', async () => {
    const controller = new AbortController()
    const onProgress = (done: number) => (done > 1_000_000 ? controller.abort() : undefined)
    await expect(build({ signal: controller.signal, onProgress })).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await readdir(folder)).toEqual([])
  })

  it('says where it cannot write', async () => {
    await expect(build({ folder: join(folder, 'none') })).rejects.toMatchObject({ code: 'TARGET_NOT_WRITABLE' })
    await writeFile(join(folder, 'file'), '')
    await expect(build({ folder: join(folder, 'file') })).rejects.toMatchObject({ code: 'TARGET_NOT_WRITABLE' })
  })

  it('hands over the hashes before anything has its name', async () => {
    let seen: string[] = []
    const made = await build({
      beforePublish: async ({ fileName, sha256 }) => {
        seen = (await readdir(folder)).filter((name) => !name.startsWith('.')).concat(fileName, sha256)
      },
    })
    expect(seen).toEqual(['2026-014-ohchr.zip.age', made.sha256])
  })
})
