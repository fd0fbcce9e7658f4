import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHeaderFile, writeHeaderFile } from '../../../electron/vault/keys/header-file.ts'
import { parseHeader } from '../../../shared/formats/vault-header.ts'
import { newFolder } from '../../support/blob-folder.ts'
import { codeOf } from '../../support/engine.ts'
import { run } from '../../support/programs.ts'
import { headerVector } from '../../support/vault-header-vectors.ts'

const before = parseHeader(headerVector('valid.json'))
const after = parseHeader(headerVector('valid-with-custody-head.json'))

/** A folder with a header and the one before it. */
async function twoHeaders(): Promise<string> {
  const folder = newFolder()
  await writeHeaderFile(folder, before)
  await writeHeaderFile(folder, after)
  return folder
}

test('writes a header that only its owner may read, and keeps the one before', async () => {
  const folder = await twoHeaders()
  expect(readdirSync(folder).sort()).toEqual(['vault.json', 'vault.json.previous'])
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  expect(await readHeaderFile(folder)).toEqual({ header: after, source: 'current' })
  expect(readFileSync(join(folder, 'vault.json.previous'), 'utf8')).toBe(headerVector('valid.json'))
})

describe('where the current header is', () => {
  const damages: Readonly<Record<string, (path: string) => void>> = {
    absent: (path) => rmSync(path),
    empty: (path) => writeFileSync(path, ''),
    'cut off': (path) => writeFileSync(path, headerVector('valid.json').slice(0, 700)),
    'not UTF-8': (path) => writeFileSync(path, new Uint8Array([0xff, 0xfe, 0])),
    'changed by a byte': (path) => writeFileSync(path, headerVector('valid.json').replace('argon2id', 'argon2ie')),
    'a folder': (path) => {
      rmSync(path)
      mkdirSync(path)
    },
    'a pipe': (path) => {
      rmSync(path)
      run('mkfifo', [path])
    },
    endless: (path) => writeFileSync(path, 'x'.repeat(3_000_000)),
  }

  test.each(Object.keys(damages))('%s, the one before is read', async (what) => {
    const folder = await twoHeaders()
    damages[what]?.(join(folder, 'vault.json'))
    expect(await readHeaderFile(folder)).toEqual({ header: before, source: 'previous' })
  })

  test.each(Object.keys(damages))('%s, and there is none before, it is said', async (what) => {
    const folder = await twoHeaders()
    rmSync(join(folder, 'vault.json.previous'))
    damages[what]?.(join(folder, 'vault.json'))
    const isRecognised = ['cut off', 'changed by a byte'].includes(what)
    expect(await codeOf(readHeaderFile(folder))).toBe(isRecognised ? 'VAULT_HEADER_DAMAGED' : 'NOT_A_VAULT')
  })

  test('of a version from the future, the one before is not taken for it', async () => {
    const folder = await twoHeaders()
    writeFileSync(join(folder, 'vault.json'), headerVector('version-2.json'))
    expect(await codeOf(readHeaderFile(folder))).toBe('VAULT_FROM_FUTURE')
  })

  test('damaged, writing does not put it in the place of the whole one before', async () => {
    const folder = await twoHeaders()
    writeFileSync(join(folder, 'vault.json'), 'ruined')
    await writeHeaderFile(folder, after)
    expect(readFileSync(join(folder, 'vault.json.previous'), 'utf8')).toBe(headerVector('valid.json'))
  })
})

test('tells a folder, a file and nothing that are no vault', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'file'), 'x')
  for (const path of [folder, join(folder, 'file'), join(folder, 'absent')]) {
    expect(await codeOf(readHeaderFile(path))).toBe('NOT_A_VAULT')
  }
})

test('leaves the header as it was where the new one cannot be written', async () => {
  const folder = await twoHeaders()
  mkdirSync(join(folder, 'vault.json.tmp'))
  expect(await codeOf(writeHeaderFile(folder, before))).toBe('NOT_A_FILE')
  expect(await readHeaderFile(folder)).toEqual({ header: after, source: 'current' })
})
