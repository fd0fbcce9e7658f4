import type { App, Session, WebContents } from 'electron'
import { pageOrigin, viewerOrigin } from './page-protocol.ts'

/** Switches of the browser inside: it resolves no name, and tells nobody anything. Before the application is ready. */
export function denyNetworkSwitches(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-pings')
}

/** Every permission, device and screen capture is refused; every request but for the page's own files is cancelled. */
export function denyPermissionsAndRequests(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }))
  session.on('will-download', (event) => event.preventDefault())
  session.enableNetworkEmulation({ offline: true })
}

/** The own files of page and viewer, and what they made in memory. */
export function isAllowedRequest(address: string): boolean {
  return [pageOrigin, viewerOrigin].some((origin) => address.startsWith(`${origin}/`) || address.startsWith(`blob:${origin}/`))
}

/** Whether a frame may go to an address: a frame inside the page to the viewer, and nothing else. */
export function isAllowedNavigation(isMainFrame: boolean, address: string): boolean {
  return !isMainFrame && address === `${viewerOrigin}/index.html`
}

/** Nothing leads out of the page: no other address, no new window, no view inside it but the viewer's frame. */
export function denyNavigation(contents: WebContents): void {
  for (const way of ['will-navigate', 'will-redirect', 'will-attach-webview'] as const)
    contents.on(way as 'will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowedNavigation(event.isMainFrame, event.url)) event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Contents that the application did not make are closed as soon as they appear. */
export function closeUnknownContents(app: App, isOurs: (contents: WebContents) => boolean): void {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents)
    setImmediate(() => {
      if (!isOurs(contents) && !contents.isDestroyed()) contents.close()
    })
  })
}
