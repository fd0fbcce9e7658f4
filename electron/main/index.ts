import { join } from 'node:path'
import { app, type BrowserWindow, powerMonitor, session } from 'electron'
import type { VaultEvent } from '../../shared/contract/events.ts'
import { hostApi } from '../host/host-api.ts'
import { mediaRanges } from '../host/media-ranges.ts'
import { pageFiles } from '../host/page-files.ts'
import { pageHeaders } from '../host/page-policy.ts'
import { profileFolderOf } from '../host/profile-folder.ts'
import { router } from '../host/router.ts'
import { settingsFile } from '../host/settings-file.ts'
import { vaultProcess, whileRunning } from '../host/vault-process.ts'
import { viewerHeaders } from '../host/viewer-policy.ts'
import { watchSystem } from './auto-lock.ts'
import { closeUnknownContents, denyNetworkSwitches, denyPermissionsAndRequests } from './deny.ts'
import { answerCalls, tell } from './ipc.ts'
import { chooseInDialog } from './native.ts'
import { pageOrigin, registerPageScheme, servePage, viewerOrigin } from './page-protocol.ts'
import { startVaultProcess } from './vault-process.ts'
import { windowPartition } from './web-preferences.ts'
import { openWindow } from './window.ts'

process.umask(0o077)
app.enableSandbox()
denyNetworkSwitches(app)
registerPageScheme()
if (!app.requestSingleInstanceLock()) app.exit(0)

const profileFolder = profileFolderOf(process.platform, process.env)
app.setPath('userData', join(profileFolder, 'electron'))
// dist/main/electron/main → dist, which holds main, preload and renderer
const built = join(import.meta.dirname, '..', '..', '..')
const log = (line: string) => void process.stderr.write(`${line}\n`)
let window: BrowserWindow | null = null
const ours = () => window
closeUnknownContents(app, (contents) => window === null || contents === window.webContents)

const settings = settingsFile(profileFolder)
const onEvent = (event: VaultEvent) => tell(window, event)
const entries = {
  entry: join(import.meta.dirname, '..', 'vault', 'process.js'),
  readerEntry: join(import.meta.dirname, '..', 'reader', 'index.js'),
}
const vault = vaultProcess(() => startVaultProcess(entries, profileFolder, log), onEvent)
const sampleFolder = join(app.getAppPath(), 'resources', 'sample')
const info = { kind: 'electron', version: app.getVersion(), nativeDialogs: true, sampleFolder, viewerOrigin } as const
const host = hostApi({ info, settings, choose: chooseInDialog(ours) })

await app.whenReady()
const inMemory = session.fromPartition(windowPartition, { cache: false })
servePage(inMemory, {
  page: await pageFiles(join(built, 'renderer'), pageHeaders(viewerOrigin)),
  viewer: await pageFiles(join(built, 'viewer'), viewerHeaders(pageOrigin)),
  media: mediaRanges(whileRunning(vault), viewerHeaders(pageOrigin)),
})
denyPermissionsAndRequests(inMemory)
answerCalls(ours, router({ host, settings, vault, onEvent, log }))
watchSystem(powerMonitor, () => tell(window, { type: 'lock-requested', why: 'system' }))
app.on('second-instance', () => window?.focus())
app.on('window-all-closed', () => void vault.end(5_000).finally(() => app.quit()))
window = await openWindow(join(built, 'preload', 'index.cjs'))
