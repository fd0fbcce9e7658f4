import { describe, expect, it } from 'vitest'
import { viewerHeaders, viewerPolicy } from '../../electron/host/viewer-policy.ts'

const pageOrigin = 'https://evidence-vault.invalid'

describe('the content policy of the viewer', () => {
  it('lets it draw what it was given with its own files, inside the page, and nothing else', () => {
    expect(viewerPolicy(pageOrigin).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      'img-src blob:',
      "media-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "frame-src 'none'",
      'frame-ancestors https://evidence-vault.invalid',
      'sandbox allow-scripts allow-same-origin',
      "require-trusted-types-for 'script'",
      'trusted-types viewer dompurify',
    ])
  })

  it('goes with every file, which is what its type says and is not kept', () => {
    expect(viewerHeaders(pageOrigin)('text/css')).toEqual({
      'content-type': 'text/css',
      'content-security-policy': viewerPolicy(pageOrigin),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
  })
})
