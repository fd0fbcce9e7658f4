import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFiles } from '../../electron/host/page-files.ts'
import { pageHeaders, pagePolicy } from '../../electron/host/page-policy.ts'

const viewerOrigin = 'https://evidence-viewer.invalid'
const headersOf = pageHeaders(viewerOrigin)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-files-'))
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'outside')
  await writeFile(join(folder, 'page', 'unlisted.html'), 'unlisted')
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'page', 'assets', 'a-1.js'), 'export {}')
  await writeFile(join(folder, 'page', 'assets', 'big.js'), Buffer.alloc(8_000_001))
  await writeFile(join(folder, 'page', 'files.json'), JSON.stringify(['index.html', 'assets/a-1.js', 'assets/big.js']))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the files of the page', () => {
  it('answers what the build listed, with its type and the content policy', async () => {
    const files = await pageFiles(join(folder, 'page'), headersOf)
    const index = await files('/')
    expect([index.status, index.body.toString()]).toEqual([200, '<!doctype html>'])
    expect(index.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(index.headers['content-security-policy']).toBe(pagePolicy(viewerOrigin))
    expect((await files('/assets/a-1.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    '/unlisted.html',
    '/files.json',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '//index.html',
    '/assets',
    '',
    '/__proto__',
  ])('does not know %s', async (path) => {
    const files = await pageFiles(join(folder, 'page'), headersOf)
    const answer = await files(path)
    expect([answer.status, answer.body.length]).toEqual([404, 0])
  })

  it('serves nothing that would be too much for one message', async () => {
    expect((await (await pageFiles(join(folder, 'page'), headersOf))('/assets/big.js')).status).toBe(404)
  })

  it('refuses a list that leads out of its folder', async () => {
    await writeFile(join(folder, 'files.json'), JSON.stringify(['../secret.txt']))
    await expect(pageFiles(folder, headersOf)).rejects.toThrow()
  })
})

describe('the content policy', () => {
  it('lets the page run and draw its own files, hold the viewer, and nothing else', () => {
    expect(pagePolicy(viewerOrigin).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob:",
      "media-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      'frame-src https://evidence-viewer.invalid',
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
  })
})
