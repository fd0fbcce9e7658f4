import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { vaultIn } from '../support/command-line.ts'
import { passphrase, temporaryFolder } from '../support/engine.ts'
import { testWith } from '../support/programs.ts'
import { projectRoot } from '../support/source-file.ts'

vi.setConfig({ testTimeout: 300_000 })

/** Runs the program on a terminal of its own (util-linux `script`), and types each answer when its question is there. */
function onTerminal(folder: string, words: readonly string[], answers: readonly (readonly [question: RegExp, typed: string])[]) {
  return new Promise<{ readonly screen: string; readonly code: number | null }>((resolve, reject) => {
    const command = [process.execPath, join(projectRoot, 'electron', 'cli', 'index.ts'), ...words]
      .map((word) => `'${word}'`)
      .join(' ')
    const env = {
      PATH: process.env.PATH ?? '',
      LANG: 'en_GB.UTF-8',
      EVIDENCE_VAULT_PROFILE: join(folder, 'profile'),
      TERM: 'xterm',
    }
    const child = spawn('script', ['-qefc', command, '/dev/null'], { cwd: folder, env, stdio: 'pipe' })
    onTestFinished(() => void child.kill('SIGKILL'))
    let [screen, seen] = ['', 0]
    const left = [...answers]
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text
      const next = left[0]
      if (next === undefined || !next[0].test(screen.slice(seen))) return
      left.shift()
      seen = screen.length
      child.stdin.write(next[1])
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ screen, code }))
  })
}

const it = process.platform === 'linux' ? testWith('script') : testWith('script (util-linux)')
const list = ['case', 'list', '--vault', 'Test.vault']

it('asks for the passphrase on the terminal, does not show it, and lets it be mended', async () => {
  const folder = await temporaryFolder()
  await vaultIn(folder)
  // A wrong start is taken back with Ctrl+U, a wrong letter with backspace.
  const typed = `something else\u0015${passphrase}x\u007f\r`
  const { screen, code } = await onTerminal(folder, list, [[/Passphrase of Test Commission: /, typed]])
  expect(screen).toContain('No case yet.')
  expect(screen).not.toContain('seven')
  expect(screen).not.toContain('something')
  expect(code).toBe(0)
})

it('lets a mistyped passphrase be typed again', async () => {
  const folder = await temporaryFolder()
  await vaultIn(folder)
  const answers = [
    [/Passphrase/, 'wrong\r'],
    [/Try again/, `${passphrase}\r`],
  ] as const
  const { screen, code } = await onTerminal(folder, list, answers)
  expect(screen).toContain('No case yet.')
  expect(code).toBe(0)
})

it('is cancelled by Ctrl+C at the question', async () => {
  const folder = await temporaryFolder()
  await vaultIn(folder)
  const { screen, code } = await onTerminal(folder, list, [[/Passphrase/, '\u0003']])
  expect(screen).toContain('Cancelled')
  expect(code).toBe(130)
})
