import { protocol, type Session } from 'electron'
import type { MediaRanges } from '../host/media-ranges.ts'
import type { PageFiles } from '../host/page-files.ts'

export const pageScheme = 'app'
export const pageOrigin = `${pageScheme}://evidence-vault`
/** The viewer: another host of our scheme, and so another site with a process of its own. */
export const viewerOrigin = `${pageScheme}://evidence-viewer`

type Served = { readonly page: PageFiles; readonly viewer: PageFiles; readonly media: MediaRanges }

/**
 * Before the application is ready: the page's scheme counts as secure and standard, sound and film may come in ranges, and
 * it never gets round its content policy.
 */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, bypassCSP: false, corsEnabled: false },
    },
  ])
}

/** Answers the page's and the viewer's own addresses from the lists of built files; every other one does not exist. */
export function servePage(session: Session, served: Served): void {
  session.protocol.handle(pageScheme, (request) => answerPage(request.method, request.url, request.headers.get('range'), served))
}

/** The answer to one request. */
export async function answerPage(
  method: string,
  address: string,
  range: string | null,
  { page, viewer, media }: Served,
): Promise<Response> {
  const url = new URL(address)
  const origin = method === 'GET' ? `${url.protocol}//${url.host}` : ''
  const isMedia = origin === viewerOrigin && url.pathname.startsWith('/media/')
  const { status, headers, body } = isMedia
    ? await media(url.pathname, range)
    : await (origin === viewerOrigin ? viewer : page)(origin === viewerOrigin || origin === pageOrigin ? url.pathname : '')
  return new Response(new Uint8Array(body), { status, headers: { ...headers } })
}
