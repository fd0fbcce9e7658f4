import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => import('./electron-stand-in.ts'))

const { answerPage, pageOrigin } = await import('../../electron/main/page-protocol.ts')
const { isAllowedRequest } = await import('../../electron/main/deny.ts')
const { isOurFrame } = await import('../../electron/main/ipc.ts')

const files = async (path: string) => ({
  status: path === '/index.html' ? (200 as const) : (404 as const),
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(path === '/index.html' ? 'page' : ''),
})

describe("the page's own scheme in Electron", () => {
  it('answers a file of the page', async () => {
    const answer = await answerPage('GET', `${pageOrigin}/index.html`, files)
    expect([answer.status, await answer.text()]).toEqual([200, 'page'])
  })

  it.each([
    ['POST', `${pageOrigin}/index.html`],
    ['GET', 'app://elsewhere/index.html'],
    ['GET', 'https://evidence-vault/index.html'],
    ['GET', `${pageOrigin}/other.html`],
  ])('does not answer %s %s', async (method, address) => {
    expect((await answerPage(method, address, files)).status).toBe(404)
  })

  it.each([
    [`${pageOrigin}/assets/a.js`, true],
    [`blob:${pageOrigin}/1f0e`, true],
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

describe('a call to the Electron host', () => {
  const frame = (origin: string) => ({ origin }) as Electron.WebFrameMain
  const main = frame(pageOrigin)

  it('is answered for the main frame at our origin', () => {
    expect(isOurFrame({ senderFrame: main }, main)).toBe(true)
  })

  it('is refused for a frame inside, a frame that is gone, and a page elsewhere', () => {
    expect(isOurFrame({ senderFrame: frame(pageOrigin) }, main)).toBe(false)
    expect(isOurFrame({ senderFrame: null }, main)).toBe(false)
    const elsewhere = frame('https://example.org')
    expect(isOurFrame({ senderFrame: elsewhere }, elsewhere)).toBe(false)
  })
})
