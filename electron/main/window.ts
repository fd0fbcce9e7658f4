import { BrowserWindow, Menu } from 'electron'
import { pageOrigin } from './page-protocol.ts'
import { webPreferences } from './web-preferences.ts'

/** The one window. It is shown when its first picture is drawn, and cannot be photographed where the system allows that. */
export async function openWindow(preloadFile: string): Promise<BrowserWindow> {
  Menu.setApplicationMenu(null)
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 400,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#fbfaf7',
    title: 'Evidence Vault',
    webPreferences: webPreferences(preloadFile),
  })
  window.setContentProtection(true)
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  window.once('ready-to-show', () => window.show())
  await window.loadURL(`${pageOrigin}/`)
  return window
}
