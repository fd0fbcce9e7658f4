import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as v from 'valibot'

const execFileAsync = promisify(execFile)
const Measured = v.object({ seconds: v.number(), peakAboveIdleMB: v.number(), childrenPeakMB: v.number() })

/** Runs one job of `engine-process.ts` in a process of its own. */
export async function runEngine(job: string, folder: string, argument = ''): Promise<v.InferOutput<typeof Measured>> {
  const program = new URL('./engine-process.ts', import.meta.url).pathname
  const { stdout } = await execFileAsync(process.execPath, [program, job, folder, argument], { maxBuffer: 2 ** 26 })
  return v.parse(Measured, JSON.parse(stdout))
}

/** Seconds that a line of shell takes, with `$1`, `$2` … as given. */
export async function secondsOf(line: string, ...values: readonly string[]): Promise<number> {
  const start = performance.now()
  await execFileAsync('bash', ['-o', 'pipefail', '-c', line, 'bash', ...values])
  return (performance.now() - start) / 1000
}
