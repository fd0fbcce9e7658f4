import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../electron/cli/main.ts'
import { startEngine } from '../../electron/vault/index.ts'
import { systemPorts } from '../../electron/vault/system-ports.ts'
import { passphrase, testMemoryMiB } from './engine.ts'
import { projectRoot } from './source-file.ts'

/** What a run of the real command left: output, error output, exit code. */
export type Ran = { readonly out: string; readonly err: string; readonly code: number | null }

export type RunOptions = {
  /** Written to its standard input, which is then closed. */
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** The user to run as, where the tests run as root, to whom nothing is closed. */
  readonly user?: number
  /** Called with the running process's id as soon as its error output fits. */
  readonly when?: { readonly err: RegExp; readonly act: (pid: number) => void }
}

/** The command line in a folder of its own, with a profile of its own. */
export type CommandLine = {
  readonly folder: string
  readonly run: (words: readonly string[], options?: RunOptions) => Promise<Ran>
  /** Runs in the vault of this folder with its passphrase, and gives the JSON; the run must end with `code`. */
  readonly json: (words: readonly string[], code?: number) => Promise<Record<string, unknown>>
  /** Runs in the vault of this folder with its passphrase. */
  readonly inVault: (words: readonly string[], options?: RunOptions) => Promise<Ran>
}

/** How the vault of the folder is opened; its passphrase file is named from there. */
const opening = ['--vault', 'Test.vault', '--passphrase-file', 'passphrase.txt']
const program = join(projectRoot, 'electron', 'cli', 'index.ts')
/** The program is read and stripped of its types once, not at every start. */
const codeCache = join(projectRoot, '.cache', 'command-line')
/** All output of all runs, in which secrets are looked for. */
export const everythingPrinted: string[] = []

export function commandLineIn(folder: string, how: 'processes' | 'here' = 'processes'): CommandLine {
  const run = (words: readonly string[], options: RunOptions = {}): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const env = {
        PATH: process.env.PATH ?? '',
        LANG: 'en_GB.UTF-8',
        EVIDENCE_VAULT_PROFILE: join(folder, 'profile'),
        NODE_COMPILE_CACHE: codeCache,
        ...options.env,
      }
      const child = spawn(process.execPath, [program, ...words], {
        cwd: folder,
        env,
        stdio: 'pipe',
        detached: true,
        ...userOf(options),
      })
      onTestFinished(() => void child.kill('SIGKILL'))
      let [out, err, hasActed] = ['', '', false]
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text
      })
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text
        if (hasActed || !options.when?.err.test(err)) return
        hasActed = true
        options.when.act(child.pid ?? 0)
      })
      child.on('error', reject)
      child.on('close', (code) => {
        everythingPrinted.push(out, err)
        resolve({ out, err, code })
      })
      child.stdin.end(options.input ?? '')
    })
  const inVault: CommandLine['inVault'] = (words, options) =>
    how === 'here' && options === undefined ? runHere(folder, [...words, ...opening]) : run([...words, ...opening], options)
  return {
    folder,
    run,
    inVault,
    json: async (words, code = 0) => {
      const ran = await inVault([...words, '--json'])
      if (ran.code !== code) throw new Error(`${words.join(' ')} ended with ${ran.code}: ${ran.out}${ran.err}`)
      return JSON.parse(ran.out) as Record<string, unknown>
    },
  }
}

function userOf({ user }: RunOptions) {
  return user === undefined ? {} : { uid: user, gid: user }
}

/** The same program without a process of its own, for what does not depend on one: an engine starts in milliseconds then. */
async function runHere(folder: string, words: readonly string[]): Promise<Ran> {
  let [out, err] = ['', '']
  const code = await main(words, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    errColumns: null,
    env: { LANG: 'en_GB.UTF-8' },
    folder,
    signal: new AbortController().signal,
    now: () => Date.now(),
    version: () => '0',
    openPrompt: () => null,
    startEngine: async (log) =>
      startEngine(await systemPorts({ profileFolder: join(folder, 'profile'), log }), { memoryMiB: testMemoryMiB }),
  })
  everythingPrinted.push(out, err)
  return { out, err, code }
}

/** A new vault `Test.vault` in a folder, locked, with a key that is quick to derive, and its passphrase in a file. */
export async function vaultIn(folder: string): Promise<{ readonly recoveryWords: readonly string[] }> {
  writeFileSync(join(folder, 'passphrase.txt'), `${passphrase}\n`)
  const ports = await systemPorts({ profileFolder: join(folder, 'profile'), log: (line) => console.error(line) })
  const engine = startEngine(ports, { memoryMiB: testMemoryMiB })
  const sheet = await engine.api.session.create({
    path: join(folder, 'Test.vault'),
    name: 'Test Commission',
    userName: 'A. Tester',
    passphrase,
    weakAccepted: true,
  })
  await engine.close()
  return { recoveryWords: sheet.words }
}

/** The words with which a process was started, as everybody on the machine can read them (Linux). */
export function argumentsOf(pid: number): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
}
