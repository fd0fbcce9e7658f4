import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFolder, makeFolder, readText, writeText } from '../../electron/host/folders.ts'
import type { ErrorCode } from '../../shared/errors.ts'
import { asOrdinaryUser } from '../support/ordinary-user.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folders-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function codeOf(work: Promise<unknown>): Promise<ErrorCode | undefined> {
  return work.then(
    () => undefined,
    (error) => error.code,
  )
}

describe('the folders of this machine', () => {
  it('are listed with folders first, then by name; vaults are known by their header', async () => {
    await mkdir(join(folder, 'Zeta'))
    await mkdir(join(folder, 'Case.vault'))
    await writeFile(join(folder, 'Case.vault', 'vault.json'), '{}')
    for (const name of ['file 10.txt', 'file 9.txt', '.hidden', 'تقرير.pdf']) await writeFile(join(folder, name), 'abc')
    await symlink(join(folder, 'nowhere'), join(folder, 'broken link'))
    const listed = await listFolder(folder)
    expect(listed.entries.map(({ name }) => name)).toEqual(['Case.vault', 'Zeta', 'file 9.txt', 'file 10.txt', 'تقرير.pdf'])
    expect(listed.entries.map(({ isVault }) => isVault)).toEqual([true, false, false, false, false])
    expect(listed.entries[2]).toMatchObject({ isFolder: false, sizeBytes: 3, path: join(folder, 'file 9.txt') })
    expect(listed.parent).toBe(join(folder, '..'))
    expect((await listFolder('/')).parent).toBeNull()
  })

  it('say in a code what cannot be done', async () => {
    await writeFile(join(folder, 'a.txt'), 'a')
    await writeFile(join(folder, 'large.txt'), Buffer.alloc(65_537))
    expect(await codeOf(listFolder(join(folder, 'missing')))).toBe('FILE_NOT_FOUND')
    expect(await codeOf(listFolder(join(folder, 'a.txt')))).toBe('FILE_NOT_FOUND')
    expect(await codeOf(listFolder('relative'))).toBe('FILE_NOT_FOUND')
    expect(await codeOf(makeFolder(join(folder, 'a.txt')))).toBe('TARGET_EXISTS')
    expect(await codeOf(makeFolder(join(folder, 'missing', 'new')))).toBe('FILE_NOT_FOUND')
    expect(await codeOf(readText(join(folder, 'missing')))).toBe('FILE_NOT_FOUND')
    expect(await codeOf(readText(folder))).toBe('NOT_A_FILE')
    expect(await codeOf(readText(join(folder, 'large.txt')))).toBe('FILE_TOO_LARGE')
    expect(await codeOf(writeText(join(folder, 'a.txt'), 'b'))).toBe('TARGET_EXISTS')
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('a')
  })

  it('say that a folder without permission cannot be read or written', async () => {
    await chmod(folder, 0o755)
    await mkdir(join(folder, 'closed'), { mode: 0 })
    expect(await asOrdinaryUser(() => codeOf(listFolder(join(folder, 'closed'))))).toBe('FILE_NOT_READABLE')
    await chmod(join(folder, 'closed'), 0o555)
    expect(await asOrdinaryUser(() => codeOf(makeFolder(join(folder, 'closed', 'new'))))).toBe('TARGET_NOT_WRITABLE')
  })

  it('take a written text back as it was', async () => {
    await writeText(join(folder, 'card.txt'), 'بطاقة\n')
    expect(await readText(join(folder, 'card.txt'))).toEqual({ text: 'بطاقة\n' })
  })
})
