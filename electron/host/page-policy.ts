/**
 * The content policy of the page, sent as a header with every file: its own scripts, styles, fonts and pictures,
 * nothing from elsewhere but the viewer in a frame, nothing inline, no evaluation of text. A test compares it with the
 * threat model.
 */
export function pagePolicy(viewerOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${viewerOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

/** Headers of every file of the page. */
export function pageHeaders(viewerOrigin: string): (type: string) => Readonly<Record<string, string>> {
  return (type) => ({
    'content-type': type,
    'content-security-policy': pagePolicy(viewerOrigin),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  })
}
