import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
]

const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

type Environment = Readonly<Record<string, string | undefined>>

/** The Chromium of this machine: `CHROMIUM_PATH`, then the system's own, then Playwright's; null where there is none. */
export function findChromium(platform: NodeJS.Platform, env: Environment): string | null {
  const candidates = [env.CHROMIUM_PATH, ...systemPaths(platform, env), chromium.executablePath()]
  return candidates.find((path) => path !== undefined && path !== '' && canRun(path)) ?? null
}

function systemPaths(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') return macPaths
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            join(folder, 'Chromium/Application/chrome.exe'),
          ],
    )
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return existsSync(path)
  } catch {
    return false
  }
}
