import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '../../electron/browser-host/find-chromium.ts'

/** The Debian packages of programs that the tests run, and what each is for. */
const tools = [
  { program: 'chromium', package: 'chromium', why: 'the window' },
  { program: 'Xvfb', package: 'xvfb', why: 'a display for the window where there is none' },
  { program: 'age', package: 'age', why: 'to read our sealed files with another program' },
  { program: 'ssh-keygen', package: 'openssh-client', why: 'to check our signatures with another program' },
  { program: 'unzip', package: 'unzip', why: 'to open our bundles with another program' },
  { program: 'sha256sum', package: 'coreutils', why: 'to check our hashes with another program' },
  { program: 'python3', package: 'python3', why: 'to read our archives with another program' },
  { program: 'pdftotext', package: 'poppler-utils', why: 'to read the text of the sample’s PDF files' },
  { program: 'exiftool', package: 'libimage-exiftool-perl', why: 'to read what the sample’s pictures say of themselves' },
  { program: 'ffprobe', package: 'ffmpeg', why: 'to look into the sample’s film and sound' },
] as const

/**
 * Makes sure that the programs are here: on Debian as root it installs their packages; elsewhere it says what to type.
 * @returns whether all are here now
 */
export function ensureTools(say: (line: string) => void): boolean {
  const missing = missingTools()
  if (missing.length === 0) return true
  const packages = missing.map((tool) => tool.package)
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say(`Installing for the tests: ${packages.join(', ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit', env })
  }
  const still = missingTools()
  for (const { program, why } of still) say(`Missing: ${program} (${why})`)
  if (still.length > 0)
    say(`Type: sudo apt install ${still.map((tool) => tool.package).join(' ')}, or install them as your system does.`)
  return still.length === 0
}

/** The programs that are not here. */
export function missingTools(): (typeof tools)[number][] {
  return tools.filter(({ program }) => !isHere(program))
}

function isHere(program: string): boolean {
  if (program === 'chromium') return findChromium(process.platform, process.env) !== null
  if (program === 'Xvfb' && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux')) return true
  return spawnSync(process.platform === 'win32' ? 'where' : 'which', [program], { stdio: 'ignore' }).status === 0
}

// Run before the tests: what is missing is installed or named, and nothing is skipped without a word.
if (import.meta.main && !ensureTools((line) => void process.stderr.write(`${line}\n`))) process.exitCode = 1
