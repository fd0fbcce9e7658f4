import { spawnSync } from 'node:child_process'

export type ToolRun = { readonly code: number; readonly output: Buffer; readonly words: string }

/**
 * Runs a program of this machine to its end. Null where it is not installed.
 * @param input its standard input
 */
export function runTool(
  name: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: Uint8Array } = {},
): ToolRun | null {
  const { cwd, input = new Uint8Array() } = options
  const run = spawnSync(name, [...args], {
    ...(cwd === undefined ? {} : { cwd }),
    input,
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 256 * 1024 * 1024,
    timeout: 60_000,
    windowsHide: true,
  })
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') return null
  const words = `${run.stderr?.toString('utf8') ?? ''}\n${run.error?.message ?? ''}`.trim()
  return { code: run.status ?? -1, output: run.stdout ?? Buffer.alloc(0), words }
}
