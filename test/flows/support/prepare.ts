import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureTools } from '../../support/ensure-tools.ts'

/** Before the flows: the programs they need, and the page as it is now. */
function prepare(): void {
  if (!ensureTools((line) => void process.stderr.write(`${line}\n`))) throw new Error('programs that the flows need are missing')
  if (process.env.FLOWS_SKIP_BUILD === '1') return
  const root = join(import.meta.dirname, '..', '..', '..')
  for (const config of ['vite.config.ts', 'vite.viewer.config.ts']) {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const built = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
    })
    if (built.status !== 0) throw new Error(`${config} cannot be built`)
  }
}

// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default prepare
