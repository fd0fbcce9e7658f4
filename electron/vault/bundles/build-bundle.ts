import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { assembleZip, type ZipPart, zipBytes } from '../../../shared/bundle/assemble.ts'
import type { BundleContent } from '../../../shared/bundle/content.ts'
import { TRANSPORT_NAMESPACE } from '../../../shared/bundle/format.ts'
import { VaultError } from '../../../shared/errors.ts'
import { encodeSshsig, signSshsig } from '../../../shared/formats/sshsig.ts'
import { sealAge } from '../blobs/age-file.ts'
import type { SegmentPool } from '../blobs/segment-pool.ts'
import type { SigningKey } from '../keys/vault-keys.ts'
import type { Ports } from '../ports.ts'
import { readmeText } from './readme-text.ts'
import { type AsideFile, inWords, refuseExisting, writeAside } from './write-aside.ts'

export type BuildOptions = {
  /** An existing folder. */
  readonly folder: string
  /** What the file's name begins with; `.zip.age` follows. */
  readonly baseName: string
  readonly institution: SigningKey
  readonly random: Ports['random']
  /** Threads to share with the reading of the files; of its own where it is not given. */
  readonly poolFor?: (sizeBytes: number) => SegmentPool
  readonly signal?: AbortSignal
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
  /** Runs when everything is written and nothing has its name yet; where it throws, nothing is left. */
  readonly beforePublish?: (made: MadeBundle) => Promise<void> | void
}

/** A sealed file: hashes in hexadecimal, `innerSha256` of the ZIP inside. */
export type MadeBundle = {
  readonly fileName: string
  readonly sha256: string
  readonly innerSha256: string
  readonly sizeBytes: number
}
export type BuiltBundle = MadeBundle & { readonly path: string; readonly signaturePath: string; readonly readmePath: string }

/**
 * Builds a bundle, seals it for its recipients, and signs the sealed file: `NAME.zip.age`, `NAME.zip.age.sig` and a
 * README-VERIFY.txt. The ZIP is never on the disk, and a failure or a cancel leaves nothing behind.
 * @throws VaultError TARGET_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL, RECIPIENT_KEY_INVALID, BLOB_DAMAGED (facts: itemId),
 * CANCELLED, and what reading the files throws
 */
export async function buildBundle(content: BundleContent, options: BuildOptions): Promise<BuiltBundle> {
  const { folder, institution } = options
  const fileName = `${options.baseName}.zip.age`
  const path = join(folder, fileName)
  const signaturePath = `${path}.sig`
  await refuseNoFolder(folder)
  await refuseExisting(signaturePath)
  const suffix = Buffer.from(options.random(6)).toString('hex')
  const files: AsideFile[] = []
  const begin = async (at: string): Promise<AsideFile> => {
    const file = await writeAside(at, suffix)
    files.push(file)
    return file
  }
  try {
    const sealed = await begin(path)
    const made = { fileName, ...(await writeSealed(content, sealed, options)) }
    const digest = new Uint8Array(Buffer.from(made.sha256, 'hex'))
    const signature = await signSshsig(institution, { namespace: TRANSPORT_NAMESPACE, hash: 'sha256', digest })
    await writeText(await begin(signaturePath), encodeSshsig(signature))
    const readmePath = await freeReadmePath(folder, options.baseName)
    await writeText(await begin(readmePath), readmeText(fileName))
    refuseCancelled(options.signal)
    await refuseExisting(path)
    await options.beforePublish?.(made)
    for (const file of files.toReversed()) await file.publish()
    return { ...made, path, signaturePath, readmePath }
  } catch (error) {
    for (const file of files) await file.discard().catch(() => undefined)
    throw error
  }
}

/** Streams the ZIP through age into a file, hashing both while threads seal and the disk writes. */
async function writeSealed(
  content: BundleContent,
  file: AsideFile,
  { institution, signal, onProgress, poolFor }: BuildOptions,
): Promise<Omit<MadeBundle, 'fileName'>> {
  const zip = await assembleZip(content, institution)
  const inner = createHash('sha256')
  const outer = createHash('sha256')
  let doneBytes = 0
  let sizeBytes = 0
  async function* plain(): AsyncGenerator<Uint8Array> {
    for await (const piece of zipBytes(zip.parts, checkedBytesOf)) {
      refuseCancelled(signal)
      inner.update(piece)
      yield piece
      doneBytes += piece.length
      onProgress?.(doneBytes, zip.sizeBytes)
    }
  }
  const target = { recipients: content.recipients.map(({ ageRecipient }) => ageRecipient) }
  const write = async (sealed: Uint8Array): Promise<void> => {
    sizeBytes += sealed.length
    const written = file.write(sealed)
    outer.update(sealed)
    await written
  }
  const pool = poolFor?.(zip.sizeBytes)
  await sealAge(plain(), target, write, { ...(signal ? { signal } : {}), ...(pool ? { pool } : {}) })
  await file.finish()
  return { sha256: outer.digest('hex'), innerSha256: inner.digest('hex'), sizeBytes }
}

/** The bytes of a part, as long as they are those that its header and the signed manifest promise. */
async function* checkedBytesOf(part: ZipPart): AsyncGenerator<Uint8Array> {
  let crc = 0
  let sizeBytes = 0
  for await (const piece of part.read()) {
    crc = crc32(piece, crc)
    sizeBytes += piece.length
    yield piece
  }
  if (crc === part.crc32 && sizeBytes === part.sizeBytes) return
  throw part.id === null
    ? new Error(`${part.path} changed while the bundle was made`)
    : new VaultError('BLOB_DAMAGED', { itemId: part.id })
}

async function writeText(file: AsideFile, text: string): Promise<void> {
  await file.write(new Uint8Array(Buffer.from(text, 'utf8')))
  await file.finish()
}

/** README-VERIFY.txt; where another bundle's has the name, one that tells whose it is. */
async function freeReadmePath(folder: string, baseName: string): Promise<string> {
  const path = join(folder, 'README-VERIFY.txt')
  const isTaken = await stat(path).then(
    () => true,
    () => false,
  )
  return isTaken ? join(folder, `README-VERIFY-${baseName}.txt`) : path
}

async function refuseNoFolder(folder: string): Promise<void> {
  const found = await inWords(folder, () => stat(folder))
  if (!found.isDirectory()) throw new VaultError('TARGET_NOT_WRITABLE', { path: folder })
}

function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new VaultError('CANCELLED')
}
