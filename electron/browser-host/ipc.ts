import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import type { VaultEvent } from '../../shared/contract/events.ts'
import type { Send } from '../../shared/contract/wire.ts'
import { pageScript } from './page-script.ts'
import { pageOrigin } from './routes.ts'

/** More files than anybody drops at once; a limit for a page gone wrong. */
const mostFiles = 10_000

type Caller = { readonly page: Page; readonly frame: { readonly url: () => string } }

/**
 * Joins the page to the host. The bindings exist in every frame of the browser, so each call is refused unless it comes
 * from the main frame of our own page, on our origin.
 * @returns how to tell the page of an event
 */
export async function joinPage(context: BrowserContext, page: Page, send: Send): Promise<(event: VaultEvent) => void> {
  const session = await context.newCDPSession(page)
  const isOurs = ({ page: from, frame }: Caller) => isOurFrame(page, from, frame)
  await context.exposeBinding('vaultCall', (caller, name: unknown, input: unknown) => {
    if (!isOurs(caller) || typeof name !== 'string') return { ok: false, code: 'UNKNOWN_CALL', facts: {} }
    return send(name, input)
  })
  await context.exposeBinding('vaultPaths', (caller, count: unknown) => {
    if (!isOurs(caller) || typeof count !== 'number' || !(count >= 0 && count <= mostFiles)) return []
    return pathsOf(session, count)
  })
  await context.addInitScript(pageScript)
  return (event) => {
    session.send('Runtime.evaluate', { expression: `vaultEmit(${JSON.stringify(event)})` }).catch(() => undefined)
  }
}

/** Whether a call comes from the main frame of the application's page, at the application's origin. */
export function isOurFrame(ours: Page, from: Page, frame: { readonly url: () => string }): boolean {
  return from === ours && frame === ours.mainFrame() && new URL(frame.url()).origin === pageOrigin
}

/** Paths of the files that the page holds ready; those that have none (made in the page) are left out. */
async function pathsOf(session: CDPSession, count: number): Promise<string[]> {
  const paths: string[] = []
  for (let index = 0; index < count; index++) {
    const { result } = await session.send('Runtime.evaluate', { expression: `vaultFile(${index})` })
    if (result.objectId === undefined) continue
    const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId }).catch(() => ({ path: '' }))
    await session.send('Runtime.releaseObject', { objectId: result.objectId })
    if (path !== '') paths.push(path)
  }
  return paths
}
