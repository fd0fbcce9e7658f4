import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineIn, temporaryFolder } from '../support/engine.ts'
import { run, testWith } from '../support/programs.ts'
import { sample, sampleFiles } from './sample-folder.ts'

/** What programs that use the demonstration rely on. */
const Output = v.object({
  vault: v.string(),
  passphrase: v.string(),
  recoveryWords: v.string(),
  bundles: v.array(
    v.object({
      file: v.string(),
      recipient: v.string(),
      identityFile: v.string(),
      allowedSigners: v.string(),
      signer: v.string(),
      withheld: v.array(v.string()),
    }),
  ),
})

function demo(...words: readonly string[]) {
  const path = fileURLToPath(new URL('../../electron/cli/demo.ts', import.meta.url))
  return spawnSync(process.execPath, [path, ...words], { encoding: 'utf8', timeout: 300_000 })
}

let folder = ''
let ran: ReturnType<typeof demo>
const output = () => v.parse(Output, JSON.parse(ran.stdout))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-vault-test-'))
  ran = demo('--out', join(folder, 'out'), '--json', '--language', 'en')
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the demonstration', () => {
  test('ends well, with one JSON object on standard output and words for people on the other', () => {
    expect(ran.stderr).toContain('Everything that could be checked was proven')
    expect(ran.stderr).not.toMatch(/^ *NO /m)
    expect(ran.status).toBe(0)
    expect(ran.stdout.trim().split('\n')).toHaveLength(1)
    const { bundles } = output()
    expect(bundles.map(({ recipient }) => recipient)).toEqual(sample.recipients.map(({ fields }) => fields.name))
    for (const { file, identityFile, allowedSigners } of bundles)
      for (const path of [file, `${file}.sig`, identityFile, allowedSigners]) expect(existsSync(path), path).toBe(true)
  })

  test('names in `withheld` whoever may not be named, by all names and contacts', () => {
    const [forum, network] = output().bundles
    expect(forum?.withheld).toEqual(
      expect.arrayContaining(['Noemí Caldastre', 'نويمي كالداستري', 'Hirondelle', '+999 80 5550 156']),
    )
    expect(forum?.withheld).not.toContain('Ilsabe Marrenvaux')
    expect(network?.withheld).toEqual(
      expect.arrayContaining(['Ilsabe Marrenvaux', 'Tarek Belvanour', 'yusra.qandoufi@cndhl.example.org']),
    )
    expect(network?.withheld).not.toContain('Noemí Caldastre')
  })

  test('leaves a vault that its passphrase opens, and its recovery words', async () => {
    const { vault, passphrase, recoveryWords } = output()
    const { api } = await engineIn(await temporaryFolder())
    const info = await api.session.unlock({ with: 'passphrase', path: vault, passphrase })
    expect(info).toMatchObject({ readOnly: null, counts: { cases: 1, evidence: 21, bundles: 2 }, recoveryConfirmed: true })
    await api.session.lock({})
    expect((await api.session.unlock({ with: 'recovery', path: vault, words: recoveryWords })).vaultId).toBe(info.vaultId)
    expect((await api.custody.check({})).whole).toBe(true)
  })

  test('refuses a folder with something in it, and leaves it as it is', async () => {
    const taken = join(folder, 'taken')
    await mkdir(taken)
    await writeFile(join(taken, 'mine.txt'), 'mine')
    const again = demo('--out', taken, '--json', '--language', 'en')
    expect([again.status, again.stdout]).toEqual([1, ''])
    expect(again.stderr).toContain('There is already something at')
    expect(await readdir(taken)).toEqual(['mine.txt'])
  })

  test('says how it is used where it was not understood', () => {
    for (const words of [['--nonsense'], ['--out'], ['--language', 'xx'], ['folder']]) {
      const wrong = demo(...words)
      expect([wrong.status, wrong.stdout], words.join(' ')).toEqual([2, ''])
      expect(wrong.stderr).toContain('--out')
    }
    const help = demo('--help', '--language', 'fr')
    expect([help.status, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toContain('Crée un coffre')
  })
})

describe('the bundles of the demonstration', () => {
  testWith(
    'age',
    'ssh-keygen',
    'unzip',
    'sha256sum',
  )('hold for the programs of the recipients, and hold nothing that was withheld', async () => {
    for (const { file, identityFile, allowedSigners, signer, withheld } of output().bundles) {
      const sealed = await readFile(file)
      const verify = ['-Y', 'verify', '-f', allowedSigners, '-I', signer]
      expect(run('ssh-keygen', [...verify, '-n', 'nhri-transport@v1', '-s', `${file}.sig`], sealed).toString()).toContain('Good')
      expect(() => run('ssh-keygen', [...verify, '-n', 'nhri-evidence@v1', '-s', `${file}.sig`], sealed)).toThrow()
      const inside = await mkdtemp(join(folder, 'inside-'))
      await writeFile(join(inside, 'bundle.zip'), run('age', ['-d', '-i', identityFile, file]))
      run('unzip', ['-q', join(inside, 'bundle.zip'), '-d', join(inside, 'bag')])
      const [top = ''] = await readdir(join(inside, 'bag'))
      const bag = join(inside, 'bag', top)
      for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
        run('sh', ['-c', 'cd "$1" && sha256sum -c --strict --quiet "$2"', 'sh', bag, list])
      const signature = ['-n', 'nhri-evidence@v1', '-s', join(bag, 'tagmanifest-sha256.txt.sig')]
      const tagManifest = await readFile(join(bag, 'tagmanifest-sha256.txt'))
      expect(run('ssh-keygen', [...verify, ...signature], tagManifest).toString()).toContain('Good')
      for (const text of withheld) expect(occurs(bag, text), text).toBe('')
      await expectOriginals(bag)
    }
  })
})

/** The files below a folder in which a text occurs, by `grep`; in names too. */
function occurs(below: string, text: string): string {
  const script = 'grep -rliaF -e "$2" "$1"; find "$1" -iname "*$2*"; true'
  return run('sh', ['-c', script, 'sh', below, text]).toString()
}

async function expectOriginals(bag: string): Promise<void> {
  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  const originals = new Set([...sampleFiles.values()].map(hashOf))
  const files = (await readdir(join(bag, 'data', 'files'), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  )
  expect(files.length).toBeGreaterThan(10)
  for (const { parentPath, name } of files) expect(originals.has(hashOf(await readFile(join(parentPath, name)))), name).toBe(true)
}
