import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const { answerPage, pageOrigin, viewerOrigin } = await import('../../electron/main/page-protocol.ts')
const { isAllowedNavigation, isAllowedRequest } = await import('../../electron/main/deny.ts')
const { isOurFrame } = await import('../../electron/main/ipc.ts')

const holding = (name: string) => async (path: string) => ({
  status: path === '/index.html' ? (200 as const) : (404 as const),
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(path === '/index.html' ? name : ''),
})
const served = {
  page: holding('page'),
  viewer: holding('viewer'),
  media: async (path: string, range: string | null) => ({
    status: 206 as const,
    headers: {},
    body: Buffer.from(`${path} ${range}`),
  }),
}

describe("the application's own scheme in Electron", () => {
  it('answers a file of the page, a file of the viewer, and a range of what is played', async () => {
    const page = await answerPage('GET', `${pageOrigin}/index.html`, null, served)
    expect([page.status, await page.text()]).toEqual([200, 'page'])
    const viewer = await answerPage('GET', `${viewerOrigin}/index.html`, null, served)
    expect([viewer.status, await viewer.text()]).toEqual([200, 'viewer'])
    const media = await answerPage('GET', `${viewerOrigin}/media/x`, 'bytes=0-', served)
    expect([media.status, await media.text()]).toEqual([206, '/media/x bytes=0-'])
  })

  it.each([
    ['POST', `${pageOrigin}/index.html`],
    ['GET', 'app://elsewhere/index.html'],
    ['GET', 'https://evidence-vault/index.html'],
    ['GET', `${pageOrigin}/other.html`],
    ['GET', `${pageOrigin}/media/x`],
    ['POST', `${viewerOrigin}/media/x`],
    ['GET', `${viewerOrigin}.example.org/index.html`],
  ])('does not answer %s %s', async (method, address) => {
    expect((await answerPage(method, address, null, served)).status).toBe(404)
  })

  it.each([
    [`${pageOrigin}/assets/a.js`, true],
    [`blob:${pageOrigin}/1f0e`, true],
    [`${viewerOrigin}/media/00`, true],
    [`blob:${viewerOrigin}/1f0e`, true],
    ['app://evidence-viewer.example.org/', false],
    ['app://evidence-vault.example.org/', false],
    ['https://example.org/', false],
    ['http://127.0.0.1/', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    ['ws://localhost/', false],
    ['devtools://devtools/bundled/x', false],
  ])('lets a request for %s pass: %s', (address, isAllowed) => {
    expect(isAllowedRequest(address)).toBe(isAllowed)
  })
})

describe('a navigation in Electron', () => {
  it.each([
    [false, `${viewerOrigin}/index.html`, true],
    [true, `${viewerOrigin}/index.html`, false],
    [true, `${pageOrigin}/`, false],
    [false, `${pageOrigin}/index.html`, false],
    [false, `${viewerOrigin}/media/00`, false],
    [false, 'https://example.org/', false],
    [false, 'data:text/html,x', false],
  ])('of the main frame (%s) to %s is allowed: %s', (isMainFrame, address, isAllowed) => {
    expect(isAllowedNavigation(isMainFrame, address)).toBe(isAllowed)
  })
})

describe('a call to the Electron host', () => {
  const frame = (origin: string) => ({ origin }) as Electron.WebFrameMain
  const main = frame(pageOrigin)

  it('is answered for the main frame at our origin', () => {
    expect(isOurFrame({ senderFrame: main }, main)).toBe(true)
  })

  it('is refused for a frame inside, a frame that is gone, and a page elsewhere', () => {
    expect(isOurFrame({ senderFrame: frame(pageOrigin) }, main)).toBe(false)
    expect(isOurFrame({ senderFrame: null }, main)).toBe(false)
    expect(isOurFrame({ senderFrame: frame(viewerOrigin) }, main)).toBe(false)
    const elsewhere = frame('https://example.org')
    expect(isOurFrame({ senderFrame: elsewhere }, elsewhere)).toBe(false)
  })
})
