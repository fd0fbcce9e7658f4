import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  appendFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { chmod, chown, mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newBlobs, newFolder, type TestBlobs } from '../../support/blob-folder.ts'
import { codeOf } from '../../support/engine.ts'
import { run, testWith } from '../../support/programs.ts'

/** After any failure: nothing unfinished, nothing stored, and the next file goes in. */
async function expectUntouched({ store, folder, unfinished }: TestBlobs): Promise<void> {
  expect(unfinished()).toEqual([])
  expect(readdirSync(join(folder, 'blobs')).flatMap((name) => readdirSync(join(folder, 'blobs', name)))).toEqual([])
  const next = await store.put({ bytes: randomBytes(100) }, {})
  expect(await store.check(next.name, 'full', next)).toBe('good')
}

describe('a source that is not a file', () => {
  test('is named as what is wrong with it, at once', async () => {
    const blobs = await newBlobs()
    const folder = newFolder()
    run('mkfifo', [join(folder, 'pipe')])
    await symlink(join(folder, 'pipe'), join(folder, 'link-to-pipe'))
    await symlink(join(folder, 'nowhere'), join(folder, 'link-to-nothing'))
    const server = createServer().listen(join(folder, 'socket'))
    onTestFinished(() => void server.close())
    const codes = {
      [folder]: 'NOT_A_FILE',
      [join(folder, 'pipe')]: 'NOT_A_FILE',
      [join(folder, 'link-to-pipe')]: 'NOT_A_FILE',
      [join(folder, 'socket')]: 'NOT_A_FILE',
      '/dev/zero': 'NOT_A_FILE',
      [join(folder, 'absent')]: 'FILE_NOT_FOUND',
      [join(folder, 'link-to-nothing')]: 'FILE_NOT_FOUND',
      [join(folder, 'pipe', 'in-a-pipe')]: 'FILE_NOT_FOUND',
    }
    for (const [path, code] of Object.entries(codes)) expect(await codeOf(blobs.store.put({ path }, {}))).toBe(code)
    await expectUntouched(blobs)
  })
})

describe('a source that changes while it is read', () => {
  const changes: Readonly<Record<string, (path: string) => void>> = {
    grows: (path) => appendFileSync(path, 'more'),
    'is cut off': (path) => truncateSync(path, 3_000_000),
    'is emptied': (path) => truncateSync(path, 0),
    'is written to in the middle': (path) => {
      writeFileSync(path, 'x', { flag: 'r+' })
      utimesSync(path, new Date(), new Date(statSync(path).mtimeMs + 5_000))
    },
    'is replaced by another of the same size and time': (path) => {
      const { size, atime, mtime } = statSync(path)
      writeFileSync(`${path}.new`, randomBytes(size))
      utimesSync(`${path}.new`, atime, mtime)
      renameSync(`${path}.new`, path)
    },
  }

  test.each(Object.keys(changes))('is refused: it %s', async (what) => {
    const blobs = await newBlobs()
    const path = join(newFolder(), 'source')
    await writeFile(path, randomBytes(9_000_000))
    let isChanged = false
    const onProgress = () => {
      if (!isChanged) changes[what]?.(path)
      isChanged = true
    }
    expect(await codeOf(blobs.store.put({ path }, { onProgress }))).toBe('FILE_CHANGED')
    await expectUntouched(blobs)
  })

  test('is refused where it disappears', async () => {
    const blobs = await newBlobs()
    const path = join(newFolder(), 'source')
    await writeFile(path, randomBytes(9_000_000))
    expect(await codeOf(blobs.store.put({ path }, { onProgress: () => rmSync(path, { force: true }) }))).toBe('FILE_NOT_FOUND')
    await expectUntouched(blobs)
  })

  test('is refused where it says that it is empty and is not, as files of the kernel do', async () => {
    const blobs = await newBlobs()
    expect(await codeOf(blobs.store.put({ path: '/proc/version' }, {}))).toBe('FILE_CHANGED')
    await expectUntouched(blobs)
  })
})

describe('cancelling', () => {
  test.each([0, 0.1, 0.4, 0.6, 0.9])('leaves nothing, after %f of the work', async (part) => {
    const blobs = await newBlobs()
    const path = join(newFolder(), 'source')
    const sizeBytes = 12_000_000
    await writeFile(path, randomBytes(sizeBytes))
    const stop = new AbortController()
    if (part === 0) stop.abort()
    const onProgress = (done: number) => {
      if (done >= sizeBytes * part) stop.abort()
    }
    expect(await codeOf(blobs.store.put({ path }, { signal: stop.signal, onProgress }))).toBe('CANCELLED')
    await expectUntouched(blobs)
  })
})

/** Runs `work` as a user who may not read everything, where this process is root; as itself elsewhere. */
async function withoutPrivilege<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

async function ownedByNobody(...paths: readonly string[]): Promise<void> {
  if (process.geteuid?.() === 0) for (const path of paths) await chown(path, 65_534, 65_534)
}

describe('permission', () => {
  test('to read the source is missing: said so, and nothing is left', async () => {
    const blobs = await newBlobs()
    const source = newFolder()
    const path = join(source, 'source')
    await writeFile(path, 'x')
    await chmod(path, 0o000)
    await ownedByNobody(blobs.folder, join(blobs.folder, 'blobs'), join(blobs.folder, 'tmp'), source, path)
    expect(await withoutPrivilege(() => codeOf(blobs.store.put({ path }, {})))).toBe('FILE_NOT_READABLE')
    await expectUntouched(blobs)
  })

  test.each(['tmp', 'blobs'])('to write to %s is missing: said so, and nothing is left', async (name) => {
    const blobs = await newBlobs()
    await ownedByNobody(blobs.folder, join(blobs.folder, 'blobs'), join(blobs.folder, 'tmp'))
    await chmod(join(blobs.folder, name), 0o500)
    expect(await withoutPrivilege(() => codeOf(blobs.store.put({ bytes: randomBytes(10) }, {})))).toBe('TARGET_NOT_WRITABLE')
    await chmod(join(blobs.folder, name), 0o700)
    await expectUntouched(blobs)
  })
})

test('something else in the place of a folder of blobs is said, and nothing is left', async () => {
  const { store, folder, unfinished } = await newBlobs()
  const bytes = randomBytes(10)
  const name = store.nameOf(createHash('sha256').update(bytes).digest('hex'))
  await writeFile(join(folder, 'blobs', name.slice(0, 2)), 'a file')
  expect(await codeOf(store.put({ bytes }, {}))).toBe('IO_FAILED')
  expect(unfinished()).toEqual([])
})

const child = new URL('../../support/put-blob-process.ts', import.meta.url).pathname

/** A write that ends at a given byte, for any user and without a file system of its own: the limit on file sizes. */
function putWithLimit(limit: readonly string[], folder: string, path: string, hoard = '-1'): string {
  const script = 'trap "" XFSZ; exec "$@"'
  const args = ['-c', script, 'bash', 'prlimit', ...limit, process.execPath, child, folder, path, hoard]
  const { stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8' })
  return stdout === '' ? stderr : stdout
}

describe('the system refuses a write', () => {
  const headerBytes = 200 + 16
  const places = [
    0,
    1,
    headerBytes,
    65_552,
    headerBytes + 65_551,
    headerBytes + 65_552,
    headerBytes + 65_553,
    1_048_832,
    1_500_000,
  ]

  testWith('prlimit', 'bash')(`at byte ${places.join(', ')}: said so, and nothing is left`, async () => {
    for (const place of places) {
      const { folder, unfinished } = await newBlobs()
      const path = join(newFolder(), 'source')
      await writeFile(path, randomBytes(2_000_000))
      expect(putWithLimit([`--fsize=${place}`], folder, path)).toBe('IO_FAILED EFBIG')
      expect(unfinished()).toEqual([])
    }
  })

  testWith('prlimit', 'bash')('to open more files: said so, and nothing is left', async () => {
    for (const spare of ['0', '1']) {
      const { folder, unfinished } = await newBlobs()
      const path = join(newFolder(), 'source')
      await writeFile(path, randomBytes(1_000))
      expect(putWithLimit(['--nofile=128'], folder, path, spare)).toBe('TOO_MANY_FILES')
      expect(unfinished()).toEqual([])
    }
  })
})

describe('a disk that is full', () => {
  test('is said so, at any point of the file, and nothing is lost or left', async (context) => {
    const folder = newFolder()
    const room = 3 * 1024 * 1024
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${room},mode=0700`, 'tmpfs', folder])
    if (mounted.status !== 0) {
      console.warn('NOT RUN: this user may mount no small file system, so a full disk is only tried by the limit on file sizes')
      return context.skip()
    }
    onTestFinished(() => void spawnSync('umount', [folder]))
    const blobs = await newBlobs(folder)
    const kept = await blobs.store.put({ bytes: randomBytes(300_000) }, {})
    await mkdir(join(folder, 'other'))
    for (const free of [0, 4_096, 70_000, 1_200_000]) {
      writeFileSync(join(folder, 'other', 'filler'), '')
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(join(folder, 'other', 'filler'), new Uint8Array(Math.max(0, bavail * bsize - free)))
      expect(await codeOf(blobs.store.put({ bytes: randomBytes(2_500_000) }, {}))).toBe('DISK_FULL')
      expect(blobs.unfinished()).toEqual([])
      expect(await blobs.store.check(kept.name, 'full', kept)).toBe('good')
    }
    rmSync(join(folder, 'other'), { recursive: true })
    const next = await blobs.store.put({ bytes: randomBytes(1_000_000) }, {})
    expect(await blobs.store.check(next.name, 'full', next)).toBe('good')
  })
})

test('a name of 255 bytes in Arabic with direction marks is read like any other', async () => {
  const { store } = await newBlobs()
  const name = `\u202e${'شهادة'.repeat(24)}`.slice(0, 126)
  const path = join(newFolder(), `${name}.${'a'.repeat(255 - Buffer.byteLength(name) - 1)}`)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, 'testimony')
  const blob = await store.put({ path }, {})
  expect(Buffer.from(await store.readAll(blob.name, 100)).toString()).toBe('testimony')
})
