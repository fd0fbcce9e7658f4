/**
 * The content policy of the viewer, the frame that draws a file: its own scripts, styles and fonts; pictures that it made
 * of bytes; sound and film from its own origin; no connection but to the list of its own built files; workers of its own;
 * nothing inside it, and nobody around it but the page. A test compares it with the threat model.
 * @param pageOrigin the page, which alone may hold the viewer
 */
export function viewerPolicy(pageOrigin: string): string {
  return [
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
    `frame-ancestors ${pageOrigin}`,
    'sandbox allow-scripts allow-same-origin',
    "require-trusted-types-for 'script'",
    'trusted-types viewer dompurify',
  ].join('; ')
}

/** Headers of every file of the viewer, and of the sound and film that it plays. */
export function viewerHeaders(pageOrigin: string): (type: string) => Readonly<Record<string, string>> {
  return (type) => ({
    'content-type': type,
    'content-security-policy': viewerPolicy(pageOrigin),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  })
}
