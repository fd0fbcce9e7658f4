import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { VaultEvent } from '../../shared/contract/events.ts'
import { hostApi } from '../host/host-api.ts'
import { mediaRanges } from '../host/media-ranges.ts'
import { pageFiles } from '../host/page-files.ts'
import { pageHeaders } from '../host/page-policy.ts'
import { router } from '../host/router.ts'
import { settingsFile } from '../host/settings-file.ts'
import { vaultProcess, whileRunning } from '../host/vault-process.ts'
import { viewerHeaders } from '../host/viewer-policy.ts'
import { joinPage } from './ipc.ts'
import { launch } from './launch.ts'
import { outliveFrames } from './outlive-frames.ts'
import { pageOrigin, routePages, viewerOrigin } from './routes.ts'
import { watchSleep } from './sleep-watch.ts'
import { startVaultProcess } from './vault-process.ts'
import { makeWindowProfile, removeWindowProfile } from './window-profile.ts'

export type WindowOptions = {
  readonly chromiumPath: string
  /** What the application remembers between sessions. */
  readonly profileFolder: string
  /** The root of the project or of the installed application. */
  readonly projectFolder: string
  readonly headless: boolean
  readonly version: string
  readonly log: (line: string) => void
}

export type VaultWindow = {
  readonly page: Page
  /** Folder in which the browser keeps what it must; gone when the window is. */
  readonly windowProfile: string
  /** Locks, closes the window, and leaves nothing behind. */
  readonly close: () => Promise<void>
  /** Resolves when the window is closed and everything is gone, whoever closed it. */
  readonly closed: Promise<void>
}

/** Opens the application's window in Chromium, with its vault process behind it. */
export async function openWindow(options: WindowOptions): Promise<VaultWindow> {
  const { chromiumPath, profileFolder, projectFolder, headless, version, log } = options
  const [pageFile, viewerFile] = await Promise.all([
    pageFiles(join(projectFolder, 'dist', 'renderer'), pageHeaders(viewerOrigin)),
    pageFiles(join(projectFolder, 'dist', 'viewer'), viewerHeaders(pageOrigin)),
  ])
  const windowProfile = await makeWindowProfile(process.env)
  const context = await launch({ chromiumPath, windowProfile, headless, title: 'Evidence Vault' }).catch(async (error) => {
    await removeWindowProfile(windowProfile)
    throw error
  })
  const page = context.pages()[0] ?? (await context.newPage())
  outliveFrames(page)
  context.on('page', (other) => void other.close().catch(() => undefined))
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))

  const settings = settingsFile(profileFolder)
  let emit = (_event: VaultEvent) => {}
  const onEvent = (event: VaultEvent) => emit(event)
  const entry = join(projectFolder, 'electron', 'vault', 'process.ts')
  const vault = vaultProcess(() => startVaultProcess(entry, profileFolder, log), onEvent)
  const info = {
    kind: 'chromium',
    version,
    nativeDialogs: false,
    sampleFolder: join(projectFolder, 'resources', 'sample'),
    viewerOrigin,
  } as const
  const host = hostApi({ info, settings, choose: async () => null })
  const send = router({ host, settings, vault, onEvent, log })
  const media = mediaRanges(whileRunning(vault), viewerHeaders(pageOrigin))
  await routePages(context, { page: pageFile, viewer: viewerFile, media })
  emit = await joinPage(context, page, send)
  const stopWatching = watchSleep(() => emit({ type: 'lock-requested', why: 'system' }))

  const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(async () => {
    stopWatching()
    await vault.end(5_000)
    await context.close().catch(() => undefined)
    await removeWindowProfile(windowProfile)
  })
  page.once('close', () => void context.close().catch(() => undefined))
  await page.goto(`${pageOrigin}/`)
  const close = async () => {
    await vault.end(5_000)
    await context.close().catch(() => undefined)
    await closed
  }
  return { page, windowProfile, close, closed }
}
