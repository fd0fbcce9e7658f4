import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execFileAsync = promisify(execFile)

/** Runs a program of this folder in a process of its own. @returns what it printed */
export async function runProgram(name: string, ...args: readonly string[]): Promise<string> {
  const program = new URL(`./${name}`, import.meta.url).pathname
  const { stdout } = await execFileAsync(process.execPath, [program, ...args], { maxBuffer: 2 ** 26 })
  return stdout.trim()
}
