import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import * as v from 'valibot'

const root = join(import.meta.dirname, '..', '..', '..')
const Made = v.object({ vault: v.string(), passphrase: v.string() })

export type SampleVault = v.InferOutput<typeof Made>

/** Makes the vault of the sample case in `folder`, with its bundles, as `npm run demo` does. */
export async function makeSampleVault(folder: string): Promise<SampleVault> {
  const program = spawn(process.execPath, [join(root, 'electron', 'cli', 'demo.ts'), '--out', folder, '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let output = ''
  program.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const [code] = await once(program, 'close')
  if (code !== 0) throw new Error(`the demo ended with ${code}`)
  return v.parse(Made, JSON.parse(output))
}
