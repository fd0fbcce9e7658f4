import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { object, parse, string } from 'valibot'
import { profileFolderOf } from '../host/profile-folder.ts'
import { startEngine } from '../vault/index.ts'
import { systemPorts } from '../vault/system-ports.ts'
import { exitCodes } from './exit-codes.ts'
import { main } from './main.ts'
import { openPrompt } from './prompt.ts'

/** Runs the command line of this process, and ends it. The first Ctrl+C cancels what runs, the second ends at once. */
export async function runOnSystem(): Promise<void> {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => (controller.signal.aborted ? process.exit(exitCodes.cancelled) : controller.abort()))
  // Whoever reads our output may stop reading (`| head`): that is no failure.
  process.stdout.on('error', () => undefined)
  const code = await main(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    errColumns: process.stderr.isTTY ? process.stderr.columns : null,
    env: process.env,
    folder: process.cwd(),
    signal: controller.signal,
    now: () => Date.now(),
    version: programVersion,
    openPrompt: () => openPrompt(controller.signal),
    startEngine: async (log) =>
      startEngine(await systemPorts({ profileFolder: profileFolderOf(process.platform, process.env), log })),
  })
  process.stdout.write('', () => process.exit(code))
}

function programVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  return parse(object({ version: string() }), JSON.parse(text)).version
}
