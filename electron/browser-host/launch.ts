import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

/**
 * What Chromium would fetch, offer or look up by itself. The last such list on a command line is the one that counts, so
 * this one holds what playwright-core turns off, too.
 */
const featuresOff = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
]

type Input = {
  /** The browser's program. */
  readonly chromiumPath: string
  /** A folder of this window alone, removed afterwards. */
  readonly windowProfile: string
  /** Draws nowhere: for tests on a machine without any display. */
  readonly headless: boolean
  readonly title: string
}

/**
 * Starts the system's Chromium with one window without address bar, driven over a pipe: no port, no server. Every host
 * name is unknown to it, it writes nothing outside `windowProfile`, and blobs stay in memory (`--incognito`).
 */
export function launch({ chromiumPath, windowProfile, headless, title }: Input): Promise<BrowserContext> {
  return chromium.launchPersistentContext(windowProfile, {
    executablePath: chromiumPath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: browserEnvironment(process.env, windowProfile),
    args: [
      '--incognito',
      `--app=data:text/html,<title>${title}</title>`,
      '--test-type',
      '--window-size=1280,860',
      // What shows a file has a process of its own, on every machine.
      '--site-per-process',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-breakpad',
      '--disable-crash-reporter',
      '--no-first-run',
      `--disable-features=${featuresOff.join(',')}`,
    ],
  })
}

const passedOn = [
  'PATH',
  'LANG',
  'LC_ALL',
  'LANGUAGE',
  'TZ',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XDG_RUNTIME_DIR',
  'XDG_SESSION_TYPE',
  'XDG_DATA_DIRS',
  'DBUS_SESSION_BUS_ADDRESS',
  'SystemRoot',
  'windir',
  'PROGRAMFILES',
  'LOCALAPPDATA',
]

/** What a browser needs to draw, to speak to a screen reader, and nothing else; its home is its profile. */
function browserEnvironment(env: NodeJS.ProcessEnv, windowProfile: string): Record<string, string> {
  const kept = Object.fromEntries(passedOn.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name] ?? '']])))
  const authority = env.XAUTHORITY ?? join(homedir(), '.Xauthority')
  return {
    ...kept,
    ...(existsSync(authority) ? { XAUTHORITY: authority } : {}),
    HOME: windowProfile,
    XDG_CONFIG_HOME: join(windowProfile, 'config'),
    XDG_CACHE_HOME: join(windowProfile, 'cache'),
    TMPDIR: windowProfile,
    TMP: windowProfile,
    TEMP: windowProfile,
  }
}
