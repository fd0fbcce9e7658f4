import type { BrowserContext } from 'playwright-core'
import type { PageFiles } from '../host/page-files.ts'

/** Made-up, and unknown to every resolver by its last part (RFC 6761): the page is answered over the pipe. */
export const pageOrigin = 'https://evidence-vault.invalid'

/** Answers every request of every page: a file of the built page, or nothing at all. */
export async function routePages(context: BrowserContext, files: PageFiles): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request()
    const url = new URL(request.url())
    if (url.origin !== pageOrigin || request.method() !== 'GET') return route.abort('blockedbyclient').catch(ignore)
    const { status, headers, body } = await files(url.pathname)
    return route.fulfill({ status, headers: { ...headers }, body }).catch(ignore)
  })
}

/** A page that closes while it is answered needs no answer. */
function ignore(): void {}
