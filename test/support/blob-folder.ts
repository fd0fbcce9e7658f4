import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type BlobStore, openBlobStore } from '../../electron/vault/blobs/blob-store.ts'
import { ageKeyPairOf } from '../../electron/vault/keys/age-identity.ts'

export type TestBlobs = {
  readonly folder: string
  readonly identity: string
  readonly recipient: string
  readonly store: BlobStore
  readonly pathOf: (name: string) => string
  /** What a write that did not end has left. */
  readonly unfinished: () => string[]
}

/** A temporary folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'blobs-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An empty store of blobs in `folder`, or in a new one. */
export async function newBlobs(folder: string = newFolder()): Promise<TestBlobs> {
  for (const name of ['blobs', 'tmp']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 })
  const keys = await ageKeyPairOf(new Uint8Array(randomBytes(32)))
  const store = openBlobStore({ folder, ...keys, namesKey: new Uint8Array(randomBytes(32)) })
  onTestFinished(() => store.close())
  return {
    folder,
    ...keys,
    store,
    pathOf: (name) => join(folder, 'blobs', name.slice(0, 2), name.slice(2)),
    unfinished: () => readdirSync(join(folder, 'tmp')),
  }
}

/** All bytes of a stream. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}
