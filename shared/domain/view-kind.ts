/** How an item is shown. Decided by its sniffed media type, never by its name. */
export const viewKinds = [
  'image',
  'svg',
  'pdf',
  'audio',
  'video',
  'text',
  'csv',
  'json',
  'xml',
  'html',
  'mail',
  'office',
  'archive',
  'hex',
] as const
export type ViewKind = (typeof viewKinds)[number]

const exact: Readonly<Record<string, ViewKind>> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'image/bmp': 'image',
  'image/avif': 'image',
  'image/svg+xml': 'svg',
  'application/pdf': 'pdf',
  'text/csv': 'csv',
  'application/json': 'json',
  'application/xml': 'xml',
  'application/xspf+xml': 'xml',
  'application/vnd.apple.mpegurl': 'text',
  'text/html': 'html',
  'multipart/related': 'html',
  'message/rfc822': 'mail',
  'application/vnd.ms-outlook': 'mail',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'office',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'office',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'office',
  'application/vnd.oasis.opendocument.text': 'office',
  'application/vnd.oasis.opendocument.spreadsheet': 'office',
  'application/vnd.oasis.opendocument.presentation': 'office',
  'application/rtf': 'office',
  'application/zip': 'archive',
  'application/gzip': 'archive',
  'application/x-tar': 'archive',
}

/** How an item of a media type is shown; what nothing here can draw is shown as bytes. */
export function viewKindOf(mediaType: string): ViewKind {
  if (Object.hasOwn(exact, mediaType)) return exact[mediaType] ?? 'hex'
  if (mediaType.startsWith('audio/')) return 'audio'
  if (mediaType.startsWith('video/')) return 'video'
  return mediaType.startsWith('text/') ? 'text' : 'hex'
}

/** Kinds that are drawn of what the reader made of them, not of their bytes. */
export function isDrawnOfParts(kind: ViewKind): boolean {
  return kind === 'mail' || kind === 'office' || kind === 'html' || kind === 'archive'
}

/** Kinds of which a small picture can be drawn: what one looks at, a first page, a first moment. */
export function hasPicture(kind: ViewKind): boolean {
  return kind === 'image' || kind === 'pdf' || kind === 'video'
}
