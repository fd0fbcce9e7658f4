import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { VaultEvent } from '../../shared/contract/events.ts'
import type { Send } from '../../shared/contract/wire.ts'
import { pageOrigin } from './page-protocol.ts'

/** The two channels between page and host: calls, and events. */
export const callChannel = 'vault-call'
export const eventChannel = 'vault-event'

type Caller = Pick<IpcMainInvokeEvent, 'senderFrame'>

/** Answers the calls of the window's main frame, and of nobody else. */
export function answerCalls(window: () => BrowserWindow | null, send: Send): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    const ours = window()
    if (ours === null || typeof name !== 'string' || !isOurFrame(event, ours.webContents.mainFrame))
      return { ok: false, code: 'UNKNOWN_CALL', facts: {} }
    return send(name, input)
  })
}

/** Whether a call comes from this main frame, at the page's origin: a frame inside it or a page elsewhere is refused. */
export function isOurFrame({ senderFrame }: Caller, mainFrame: IpcMainInvokeEvent['senderFrame']): boolean {
  return senderFrame !== null && senderFrame === mainFrame && senderFrame.origin === pageOrigin
}

/** Tells the page of an event. */
export function tell(window: BrowserWindow | null, event: VaultEvent): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(eventChannel, event)
}
