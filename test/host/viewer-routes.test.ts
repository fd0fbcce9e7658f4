import type { BrowserContext, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pageOrigin, routePages, viewerOrigin } from '../../electron/browser-host/routes.ts'

const file = (name: string) => async (path: string) => ({
  status: 200 as const,
  headers: {},
  body: Buffer.from(`${name} ${path}`),
})
const served = {
  page: file('page'),
  viewer: file('viewer'),
  media: async (path: string, range: string | null) => ({
    status: 206 as const,
    headers: {},
    body: Buffer.from(`${path} ${range}`),
  }),
}

type Asked = { readonly url: string; readonly method?: string; readonly range?: string; readonly opens?: 'window' | 'frame' }

/** What the browser would get for a request. */
async function answerTo({ url, method = 'GET', range, opens }: Asked): Promise<string> {
  const handlers: ((route: Route) => Promise<void>)[] = []
  const context = { route: async (_all: string, handler: (route: Route) => Promise<void>) => handlers.push(handler) }
  await routePages(context as unknown as BrowserContext, served)
  let answer = 'none'
  const request = {
    url: () => url,
    method: () => method,
    isNavigationRequest: () => opens !== undefined,
    frame: () => ({ parentFrame: () => (opens === 'frame' ? {} : null) }),
    headerValue: async (name: string) => (name === 'range' ? (range ?? null) : null),
  }
  const route = {
    request: () => request,
    abort: async () => {
      answer = 'refused'
    },
    fulfill: async ({ status, body }: { status: number; body: Buffer }) => {
      answer = `${status} ${body}`
    },
  }
  await handlers[0]?.(route as unknown as Route)
  return answer
}

describe('a request of the window', () => {
  it.each([
    [{ url: `${pageOrigin}/index.html`, opens: 'window' }, '200 page /index.html'],
    [{ url: `${viewerOrigin}/index.html`, opens: 'frame' }, '200 viewer /index.html'],
    [{ url: `${viewerOrigin}/pdf/worker.mjs` }, '200 viewer /pdf/worker.mjs'],
    [{ url: `${viewerOrigin}/media/0`, range: 'bytes=5-' }, '206 /media/0 bytes=5-'],
    [{ url: `${viewerOrigin}/media/0` }, '206 /media/0 null'],
    [{ url: `${pageOrigin}/media/0` }, '200 page /media/0'],
  ] as const)('is answered: %j', async (asked, answer) => {
    expect(await answerTo(asked)).toBe(answer)
  })

  it.each([
    { url: `${viewerOrigin}/index.html`, opens: 'window' },
    { url: `${viewerOrigin}/media/0`, method: 'POST' },
    { url: `${pageOrigin}/index.html`, method: 'POST' },
    { url: 'https://evidence-viewer.invalid.example.org/index.html' },
    { url: 'http://evidence-viewer.invalid/index.html' },
    { url: 'https://evidence-viewer.invalid:8443/index.html' },
    { url: 'https://example.org/' },
    { url: 'http://127.0.0.1:9/' },
    { url: 'file:///etc/passwd' },
    { url: 'not an address' },
  ] as const)('is refused: %j', async (asked) => {
    expect(await answerTo(asked)).toBe('refused')
  })
})
