import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { profileFolderOf } from '../host/profile-folder.ts'
import { findChromium } from './find-chromium.ts'
import { openWindow } from './open-window.ts'

process.umask(0o077)

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))
const say = (line: string) => void process.stderr.write(`${line}\n`)

const chromiumPath = findChromium(process.platform, process.env)
if (chromiumPath === null) {
  say('No Chromium was found. Install one (Debian, Ubuntu: "sudo apt install chromium"), or name one in CHROMIUM_PATH.')
  process.exit(1)
}
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  say('There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.')
  say('Start it from a desktop session; the command line works without one: "npx evidence-vault --help".')
  process.exit(1)
}

const { version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as { version: string }
const profileFolder = profileFolderOf(process.platform, process.env)
const window = await openWindow({ chromiumPath, profileFolder, projectFolder, headless: false, version, log: say })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void window.close())
await window.closed
