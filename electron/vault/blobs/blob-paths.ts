import { createHmac } from 'node:crypto'
import { join } from 'node:path'

const blobName = /^[0-9a-f]{64}$/

/** Names and places of blobs in a vault's folder. */
export type BlobPaths = {
  readonly blobs: string
  readonly tmp: string
  /** HMAC-SHA-256 of the hash of the plain text: the same file has one name, and the name tells nothing. */
  readonly nameOf: (sha256: string) => string
  readonly folderOf: (name: string) => string
  readonly pathOf: (name: string) => string
}

export function blobPaths(vaultFolder: string, namesKey: Uint8Array): BlobPaths {
  const blobs = join(vaultFolder, 'blobs')
  const checked = (name: string) => {
    if (!blobName.test(name)) throw new Error('not a name of a blob')
    return name
  }
  const folderOf = (name: string) => join(blobs, checked(name).slice(0, 2))
  return {
    blobs,
    tmp: join(vaultFolder, 'tmp'),
    nameOf: (sha256) => createHmac('sha256', namesKey).update(Buffer.from(sha256, 'hex')).digest('hex'),
    folderOf,
    pathOf: (name) => join(folderOf(name), checked(name).slice(2)),
  }
}
