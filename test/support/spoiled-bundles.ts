import { paths } from '../../shared/bundle/format.ts'
import { contentOf, custodyLines, fileOf, idOf, zipOf } from './bundle-content.ts'
import { bytesOf, type Files, packed, packedEntries, resigned, TOP, textOf, unpacked } from './hostile-bundle.ts'
import { signerFrom } from './signer.ts'

/** A whole bundle, of a letter and a call. */
export type Base = { readonly zip: Uint8Array; readonly files: Files }

/** One way of being wrong: a name, the ZIP, and the codes of the errors that it must give. */
export type Spoiled = readonly [name: string, make: (base: Base) => Promise<Uint8Array>, expected: readonly string[]]

export const letter = fileOf(1, 'رسالة الوزارة.pdf', bytesOf('a letter'))
export const letterPath = `data/files/${idOf(1)}/رسالة الوزارة.pdf`

export async function baseBundle(callBytes: number): Promise<Base> {
  const zip = await zipOf(contentOf([letter, callOf(callBytes)]))
  return { zip, files: await unpacked(zip) }
}

export function callOf(sizeBytes: number) {
  return fileOf(2, 'call.wav', new Uint8Array(sizeBytes).fill(7))
}

/** Every way in which a meddler, who cannot sign, or a hostile sender, who can, may spoil a bundle. */
export const spoiledBundles: readonly Spoiled[] = [
  ['another archive', async () => bytesOf('Rar!'.repeat(20)), ['signature-missing', 'zip-invalid']],
  ['nothing', async () => new Uint8Array(), ['signature-missing', 'zip-invalid']],
  ['bytes after the end', async (base) => new Uint8Array([...base.zip, 0]), ['signature-missing', 'zip-invalid']],
  ['bytes before the start', async (base) => new Uint8Array([0, ...base.zip]), ['signature-missing', 'zip-invalid']],
  ['its last byte cut off', async (base) => base.zip.slice(0, -1), ['signature-missing', 'zip-invalid']],
  ['entries in another order', async (base) => packedEntries([...(await entriesOf(base.files))].reverse()), ['zip-invalid']],
  ['a comment', async (base) => new Uint8Array([...base.zip.slice(0, -2), 1, 0, 65]), ['signature-missing', 'zip-invalid']],
  [
    'a local header that says something else',
    async (base) => withHeader(base, (header, isCentral) => isCentral || set(header, 14, 0xff)),
    ['zip-invalid'],
  ],
  [
    'a wrong checksum',
    async (base) => withHeader(base, (header, isCentral) => set(header, isCentral ? 16 : 14, 0xff)),
    ['zip-invalid'],
  ],
  ['a time', async (base) => withHeader(base, (header, isCentral) => set(header, isCentral ? 12 : 10, 1)), ['zip-invalid']],
  [
    'a compressed entry',
    async (base) => withHeader(base, (header, isCentral) => set(header, isCentral ? 10 : 8, 8)),
    ['entry-not-stored'],
  ],
  [
    'an encrypted entry',
    async (base) => withHeader(base, (header, isCentral) => set(header, isCentral ? 8 : 6, 1)),
    ['entry-not-stored'],
  ],
  ['a link', async (base) => withHeader(base, (header, isCentral) => isCentral && set(header, 41, 0xa1)), ['entry-not-stored']],
  [
    'an entry that lies over another',
    async (base) => withHeader(base, (header, isCentral) => isCentral && set(header, 42, 0)),
    ['zip-invalid'],
  ],
  [
    'an entry larger than the file',
    async (base) => withHeader(base, (header, isCentral) => isCentral && [23, 27].map((at) => set(header, at, 0x40))),
    ['too-large', 'zip-invalid'],
  ],
  [
    'a folder',
    async (base) => added(base, 'data/files/', new Uint8Array()),
    ['entry-not-stored', 'path-unsafe', 'file-unlisted'],
  ],
  ['a way out of the folder', async (base) => added(base, '../../outside.txt', bytesOf('x')), ['file-unlisted', 'path-unsafe']],
  ['an absolute name', async (base) => absolute(base, '/etc/passwd'), ['file-unlisted', 'path-unsafe']],
  ['a drive', async (base) => absolute(base, 'C:/boot.ini'), ['file-unlisted', 'path-unsafe']],
  ['a backslash', async (base) => added(base, 'data\\files\\x', bytesOf('x')), ['file-unlisted', 'path-unsafe']],
  [
    'a name that turns the direction of text',
    async (base) => added(base, `data/files/${idOf(9)}/\u202efdp.exe`, bytesOf('x')),
    ['file-unlisted', 'path-unsafe'],
  ],
  [
    'a name of a device',
    async (base) => added(base, `data/files/${idOf(9)}/NUL.txt`, bytesOf('x')),
    ['file-unlisted', 'path-unsafe'],
  ],
  ['a name that is there twice', async (base) => packedEntries(twice(await entriesOf(base.files))), ['path-duplicate']],
  [
    'a name that differs in case only',
    async (base) => signedWith(base, `data/files/${idOf(2)}/CALL.wav`),
    ['content-invalid', 'path-duplicate'],
  ],
  [
    'a name that differs in Unicode form only',
    async (base) => added(base, letterPath.normalize('NFD').replace('ر', 'ﺭ'), bytesOf('x')),
    ['content-invalid', 'file-unlisted', 'path-duplicate'],
  ],
  [
    'two top folders',
    async (base) =>
      packedEntries(
        [...(await entriesOf(base.files)), { path: 'other/x.txt', bytes: bytesOf('x') }].sort((a, b) =>
          a.path < b.path ? -1 : 1,
        ),
      ),
    ['file-unlisted'],
  ],
  ['another top folder', async (base) => packed(base.files, 'bundle-mine'), ['bag-invalid']],
  ['the id of another bundle', async (base) => packed(base.files, `bundle-${idOf(77)}`), ['content-invalid']],
  [
    'an unlisted file in the payload',
    async (base) => added(base, `data/files/${idOf(9)}/extra.txt`, bytesOf('x')),
    ['content-invalid', 'file-unlisted'],
  ],
  ['an unlisted file at the top', async (base) => added(base, 'notes.txt', bytesOf('x')), ['file-unlisted']],
  [
    'a listed file that no bundle has',
    async (base) => signedWith(base, 'data/run-me.html'),
    ['content-invalid', 'file-unlisted'],
  ],
  ['a file less', async (base) => without(base, letterPath), ['content-invalid', 'file-missing']],
  ['no manifest', async (base) => without(base, paths.manifest), ['file-missing']],
  ['no signature', async (base) => without(base, paths.signature), ['file-missing', 'signature-missing']],
  ['no custody chain', async (base) => packed(await resigned(less(base, paths.custody))), ['content-invalid', 'file-missing']],
  [
    'a changed file',
    async (base) => packed(new Map(base.files).set(letterPath, bytesOf('A letter'))),
    ['content-invalid', 'hash-wrong'],
  ],
  [
    'a changed file in a changed manifest',
    async (base) => packed(changed(base, paths.manifest, (text) => text.replace(/^./, '0'))),
    ['hash-wrong'],
  ],
  [
    'a changed list of lists',
    async (base) =>
      packed(changed(base, paths.tagManifest, (text) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')))),
    ['hash-wrong', 'signature-wrong'],
  ],
  [
    'a manifest in another order',
    async (base) => packed(changed(base, paths.manifest, (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`)),
    ['bag-invalid', 'hash-wrong'],
  ],
  ['another BagIt version', async (base) => signedChange(base, paths.bagit, '1.0', '0.97'), ['bag-invalid']],
  [
    'a wrong sum of bytes',
    async (base) => signedChange(base, paths.bagInfo, 'Payload-Oxum: ', 'Payload-Oxum: 9'),
    ['content-invalid'],
  ],
  [
    'a signature of something else',
    async (base) => packed(new Map(base.files).set(paths.signature, bytesOf('-----BEGIN'))),
    ['signature-wrong'],
  ],
  [
    'the key of somebody else beside it',
    async (base) => signedChange(base, paths.senderKey, 'sender', 'other'),
    ['content-invalid'],
  ],
  [
    'the signature of somebody else',
    async (base) => packed(await resigned(new Map(base.files), signerFrom('other'))),
    ['content-invalid'],
  ],
  [
    'a version of the future',
    async (base) => signedChange(base, paths.bundle, '"version": 1', '"version": 2'),
    ['version-unknown'],
  ],
  [
    'a case of the future',
    async (base) => signedChange(base, paths.caseJson, '"version": 1', '"version": 7'),
    ['version-unknown'],
  ],
  [
    'an unknown member in bundle.json',
    async (base) => signedChange(base, paths.bundle, '"title"', '"aside": 1,\n  "title"'),
    ['content-invalid'],
  ],
  [
    'a wrong number of files',
    async (base) => signedChange(base, paths.bundle, '"fileCount": 2', '"fileCount": 3'),
    ['content-invalid'],
  ],
  [
    'a case that tells of another title',
    async (base) => signedChange(base, paths.caseJson, 'Reprisals after', 'Reprisals before'),
    ['content-invalid'],
  ],
  [
    'a case that describes another file',
    async (base) => signedChange(base, paths.caseJson, letter.sha256, 'ab'.repeat(32)),
    ['content-invalid', 'custody-wrong'],
  ],
  ['another schema', async (base) => signedChange(base, paths.caseSchema, '"const": 1', '"const": 2'), ['content-invalid']],
  [
    'a report with a script',
    async (base) => signedChange(base, paths.report, '<main>', '<script>alert(1)</script><main>'),
    ['content-invalid'],
  ],
  [
    'a report that looks elsewhere',
    async (base) => signedChange(base, paths.report, "default-src 'none'", 'default-src *'),
    ['content-invalid'],
  ],
  [
    'custody keys that are none',
    async (base) => signedChange(base, paths.custodyKeys, 'ssh-ed25519', 'ssh-rsa'),
    ['content-invalid'],
  ],
  ['a custody chain without its first entry', async (base) => custody(base, (lines) => lines.slice(1)), ['custody-wrong']],
  ['a custody chain without its last entry', async (base) => custody(base, (lines) => lines.slice(0, -1)), ['custody-wrong']],
  [
    'a custody chain with a changed entry',
    async (base) => custody(base, (lines) => lines.map((line) => line.replace('"seq":2', '"seq":3'))),
    ['custody-wrong'],
  ],
  ['a custody chain that is not text', async (base) => custody(base, () => ['\u0000']), ['custody-wrong']],
  [
    'a custody chain of another user',
    async (base) => custody(base, () => custodyLines([letter, callOf(10)], signerFrom('stranger'))),
    ['custody-wrong'],
  ],
  [
    'a file that no custody entry shows',
    async (base) => custody(base, (lines) => lines.map((line) => line.replace(/"body":\{.*?\},"entry"/, '"entry"'))),
    ['custody-wrong'],
  ],
]

function changed(base: Base, path: string, change: (text: string) => string): Files {
  return new Map(base.files).set(path, bytesOf(change(textOf(base.files.get(path)))))
}

async function entriesOf(map: Files) {
  return [...map]
    .map(([path, bytes]) => ({ path: `${TOP}/${path}`, bytes }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

/** The good ZIP with both headers of `call.wav` changed. */
async function withHeader(base: Base, change: (header: Uint8Array, isCentral: boolean) => unknown): Promise<Uint8Array> {
  return packedEntries(await entriesOf(base.files), (header, path, isCentral) => {
    if (path.endsWith('call.wav')) change(header, isCentral)
  })
}

function set(header: Uint8Array, at: number, byte: number): void {
  header[at] = (header[at] ?? 0) === byte ? byte ^ 1 : byte
}

async function added(base: Base, path: string, bytes: Uint8Array): Promise<Uint8Array> {
  return packed(new Map(base.files).set(path, bytes))
}

async function absolute(base: Base, path: string): Promise<Uint8Array> {
  return packedEntries(
    [{ path, bytes: bytesOf('x') }, ...(await entriesOf(base.files))].sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
}

function twice<T>(entries: readonly T[]): T[] {
  return entries.flatMap((entry, index) => (index === 3 ? [entry, entry] : [entry]))
}

function less(base: Base, path: string): Files {
  return new Map([...base.files].filter(([each]) => each !== path))
}

async function without(base: Base, path: string): Promise<Uint8Array> {
  return packed(less(base, path))
}

async function signedWith(base: Base, path: string): Promise<Uint8Array> {
  return packed(await resigned(new Map(base.files).set(path, bytesOf('x'))))
}

async function signedChange(base: Base, path: string, words: string, by: string): Promise<Uint8Array> {
  return packed(await resigned(changed(base, path, (text) => text.replace(words, by))))
}

async function custody(base: Base, change: (lines: string[]) => string[]): Promise<Uint8Array> {
  const path = paths.custody
  return packed(
    await resigned(
      changed(base, path, (text) =>
        change(text.trimEnd().split('\n'))
          .map((line) => `${line}\n`)
          .join(''),
      ),
    ),
  )
}
