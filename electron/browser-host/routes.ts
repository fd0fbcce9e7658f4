import type { BrowserContext, Request } from 'playwright-core'
import type { MediaRanges } from '../host/media-ranges.ts'
import type { PageAnswer, PageFiles } from '../host/page-files.ts'

/** Made-up, and unknown to every resolver by its last part (RFC 6761): the page is answered over the pipe. */
export const pageOrigin = 'https://evidence-vault.invalid'
/** The viewer: another site, so that the browser gives it a process of its own. */
export const viewerOrigin = 'https://evidence-viewer.invalid'

type Served = { readonly page: PageFiles; readonly viewer: PageFiles; readonly media: MediaRanges }

/** Answers every request of every page: a file of the built page or viewer, a range of an opened film, or nothing at all. */
export async function routePages(context: BrowserContext, served: Served): Promise<void> {
  await context.route('**/*', async (route) => {
    const answer = await answerTo(route.request(), served).catch(() => null)
    if (answer === null) return route.abort('blockedbyclient').catch(ignore)
    const { status, headers, body } = answer
    return route.fulfill({ status, headers: { ...headers }, body }).catch(ignore)
  })
}

/** @returns null where nothing may be answered: another origin or method, or the viewer outside a frame of the page */
async function answerTo(request: Request, { page, viewer, media }: Served): Promise<PageAnswer | null> {
  const url = new URL(request.url())
  if (request.method() !== 'GET') return null
  if (url.origin === pageOrigin) return page(url.pathname)
  if (url.origin !== viewerOrigin || (request.isNavigationRequest() && request.frame().parentFrame() === null)) return null
  if (!url.pathname.startsWith('/media/')) return viewer(url.pathname)
  return media(url.pathname, (await request.headerValue('range')) ?? null)
}

/** A page that closes while it is answered needs no answer. */
function ignore(): void {}
