import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'

const root = join(import.meta.dirname, '..', '..', '..')
const Made = v.object({ path: v.string(), passphrase: v.string(), incidents: v.number() })

/** A vault with invented rows in four languages, `times` fewer than the largest one; with 20 it has 5,000 incidents. */
export async function makeLargeVault(folder: string, times: number): Promise<v.InferOutput<typeof Made>> {
  const script = join(root, 'test', 'support', 'make-large-vault.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder, String(times)], { cwd: root })
  return v.parse(Made, JSON.parse(stdout))
}
