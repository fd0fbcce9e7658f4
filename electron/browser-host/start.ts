import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// `npm start`: the window in Electron where its program is here, else in the system's Chromium. What has changed since
// the last build is built first.
const root = fileURLToPath(new URL('../..', import.meta.url))
const tool = (...names: string[]) => join(root, 'node_modules', ...names)
const say = (line: string) => void process.stderr.write(`${line}\n`)

const electron = electronProgram()
if (isStale()) {
  say('Building the window…')
  const build =
    electron === null ? [tool('vite', 'bin', 'vite.js'), 'build'] : [tool('electron-vite', 'bin', 'electron-vite.js'), 'build']
  run(process.execPath, [...build, '--logLevel', 'warn'])
  run(process.execPath, [tool('vite', 'bin', 'vite.js'), 'build', '--config', 'vite.viewer.config.ts', '--logLevel', 'warn'])
}
if (electron === null) await import('./index.ts')
else run(electron, [root])

/** Electron's program where it has been fetched, else null; it is never fetched from here. */
function electronProgram(): string | null {
  const folder = tool('electron', 'dist')
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' } as const
  const path = join(folder, process.platform === 'darwin' || process.platform === 'win32' ? names[process.platform] : 'electron')
  return existsSync(path) ? path : null
}

/** Whether a source file is newer than the built page, or the page (or the Electron host, where it is needed) is missing. */
function isStale(): boolean {
  const built = join(root, 'dist', 'viewer', 'files.json')
  if (!existsSync(built) || !existsSync(join(root, 'dist', 'renderer', 'files.json'))) return true
  if (electron !== null && !existsSync(join(root, 'dist', 'main', 'electron', 'main', 'index.js'))) return true
  const builtAt = statSync(built).mtimeMs
  const folders = electron === null ? ['renderer', 'shared'] : ['renderer', 'shared', 'electron']
  return folders.some((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > builtAt,
    ),
  )
}

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' })
  if (error) say(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
