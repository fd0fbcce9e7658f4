import { execFileSync, spawnSync } from 'node:child_process'
import { test } from 'vitest'

/** Whether a program is installed on this machine. */
export function hasProgram(name: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { stdio: 'ignore' }).status === 0
}

/** `test` where these programs are installed; elsewhere it is shown as skipped, with what is missing in its name. */
export function testWith(...programs: readonly string[]): (name: string, run: () => void | Promise<void>) => void {
  const missing = programs.filter((program) => !hasProgram(program))
  if (missing.length === 0) return (name, run) => test(name, run)
  return (name, run) => test.skip(`${name} — not run: ${missing.join(', ')} is not installed`, run)
}

/** Runs a program with text or bytes on its standard input; gives its standard output. Throws where it fails. */
export function run(program: string, args: readonly string[], input: string | Uint8Array = ''): Buffer {
  return execFileSync(program, [...args], { input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'pipe'] })
}
