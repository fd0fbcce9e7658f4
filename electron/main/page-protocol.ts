import { protocol, type Session } from 'electron'
import type { PageFiles } from '../host/page-files.ts'

export const pageScheme = 'app'
export const pageOrigin = `${pageScheme}://evidence-vault`

/** Before the application is ready: the page's scheme counts as secure and standard, and never gets round its content policy. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, bypassCSP: false, corsEnabled: false },
    },
  ])
}

/** Answers the page's own addresses from the list of built files; every other one does not exist. */
export function servePage(session: Session, files: PageFiles): void {
  session.protocol.handle(pageScheme, (request) => answerPage(request.method, request.url, files))
}

/** The answer to one request. */
export async function answerPage(method: string, address: string, files: PageFiles): Promise<Response> {
  const url = new URL(address)
  const isOurs = method === 'GET' && `${url.protocol}//${url.host}` === pageOrigin
  const { status, headers, body } = await files(isOurs ? url.pathname : '')
  return new Response(new Uint8Array(body), { status, headers: { ...headers } })
}
