const ascii = (head: Uint8Array, start: number, end: number) => String.fromCharCode(...head.subarray(start, end))

const signatures: readonly (readonly [offset: number, text: string, mediaType: string])[] = [
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [0, 'BM', 'image/bmp'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [0, '%PDF-', 'application/pdf'],
  [0, 'OggS', 'audio/ogg'],
  [0, 'ID3', 'audio/mpeg'],
  [0, '\xff\xfb', 'audio/mpeg'],
  [0, '\xff\xfa', 'audio/mpeg'],
  [0, '\xff\xf3', 'audio/mpeg'],
  [0, '\xff\xf2', 'audio/mpeg'],
  [0, '\xff\xf1', 'audio/aac'],
  [0, '\xff\xf9', 'audio/aac'],
  [0, '#!AMR', 'audio/amr'],
  [0, 'FORM', 'audio/aiff'],
  [0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'video/x-ms-wmv'],
  [0, 'FLV\x01', 'video/x-flv'],
  [0, '\0\0\x01\xba', 'video/mpeg'],
  [0, 'fLaC', 'audio/flac'],
  [0, '7z\xbc\xaf\x27\x1c', 'application/x-7z-compressed'],
  [0, 'Rar!\x1a\x07', 'application/vnd.rar'],
  [0, '\x1f\x8b', 'application/gzip'],
  [0, 'MSCF', 'application/vnd.ms-cab-compressed'],
  [0, 'L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F', 'application/x-ms-shortcut'],
  [0, 'SQLite format 3\0', 'application/vnd.sqlite3'],
  [0, 'MZ', 'application/vnd.microsoft.portable-executable'],
  [0, '\x7fELF', 'application/x-elf'],
  [0, 'age-encryption.org/', 'application/x-age'],
  [0, '{\\rtf', 'application/rtf'],
  [257, 'ustar', 'application/x-tar'],
]

/**
 * The media type of a file by its first bytes (4 KiB are enough), never by its name.
 * `application/octet-stream` where nothing is recognised.
 */
export function sniffMediaType(head: Uint8Array): string {
  if (head.length === 0) return 'application/x-empty'
  if (ascii(head, 0, 4) === 'RIFF') return riffType(ascii(head, 8, 12))
  if (ascii(head, 4, 8) === 'ftyp') return isoMediaType(ascii(head, 8, 12))
  if (ascii(head, 0, 4) === '\x1aE\xdf\xa3') return ascii(head, 0, 100).includes('webm') ? 'video/webm' : 'video/x-matroska'
  if (ascii(head, 0, 8) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return compoundType(ascii(head, 0, head.length))
  if (ascii(head, 0, 4) === 'PK\x03\x04' || ascii(head, 0, 4) === 'PK\x05\x06') return zipType(ascii(head, 0, head.length))
  for (const [offset, text, mediaType] of signatures) if (ascii(head, offset, offset + text.length) === text) return mediaType
  const text = textOf(head) ?? oldText(head)
  return text === null ? 'application/octet-stream' : textType(text)
}

function riffType(form: string): string {
  if (form === 'WAVE') return 'audio/wav'
  if (form === 'WEBP') return 'image/webp'
  return form === 'AVI ' ? 'video/x-msvideo' : 'application/octet-stream'
}

function isoMediaType(brand: string): string {
  if (brand.startsWith('avif')) return 'image/avif'
  if (/^(heic|heix|heim|heis|hevc|mif1|msf1)/.test(brand)) return 'image/heic'
  if (/^M4[AB]/.test(brand)) return 'audio/mp4'
  if (brand.startsWith('3g')) return 'video/3gpp'
  return brand.startsWith('qt') ? 'video/quicktime' : 'video/mp4'
}

/** Outlook messages and installers by names and numbers that only they have; the directory may also stand further on. */
function compoundType(bytes: string): string {
  const wide = (name: string) => [...name].map((letter) => `${letter}\0`).join('')
  if (bytes.includes(wide('__properties_version1.0')) || bytes.includes(wide('__nameid_version1.0')))
    return 'application/vnd.ms-outlook'
  const installer = '\x84\x10\x0c\0\0\0\0\0\xc0\0\0\0\0\0\0F'
  return bytes.includes(installer) ? 'application/x-msi' : 'application/x-ole-storage'
}

function zipType(text: string): string {
  const openDocument = /mimetype(application\/vnd\.oasis\.opendocument\.[a-z-]+)/.exec(text)?.[1]
  if (openDocument) return openDocument
  if (text.includes('word/')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (text.includes('xl/')) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (text.includes('ppt/')) return 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  return 'application/zip'
}

function textType(text: string): string {
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'text/vtt'
  const start = text.trimStart()
  const markup = markupType(start)
  if (markup !== null) return markup
  const list = playlistType(start)
  if (list !== null) return list
  if (start.startsWith('<?xml')) return 'application/xml'
  if (
    /^(?:(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*|[ \t][^\n]*)\r?\n){2,}/.test(text) &&
    /^(from|to|subject|received|return-path|message-id|date|mime-version):/im.test(text)
  )
    return isSavedPage(text) ? 'multipart/related' : 'message/rfc822'
  if (/^[[{]\s*["[{\]}\d]/.test(start)) return 'application/json'
  const lines = text.split(/\r?\n/).slice(0, 3)
  const separators = lines.map((line) => line.split(/[,;\t]/).length)
  if (lines.length === 3 && (separators[0] ?? 0) >= 2 && separators[0] === separators[1]) return 'text/csv'
  return 'text/plain'
}

/** HTML and SVG by their first element or document type, behind whatever declarations and comments. */
function markupType(start: string): string | null {
  let at = 0
  while (start[at] === '<') {
    const rest = start.slice(at, at + 100)
    if (/^<!doctype\s+html|^<(html|head|body)[\s>]/i.test(rest)) return 'text/html'
    if (/^<!doctype\s+svg|^<svg[\s>]/i.test(rest)) return 'image/svg+xml'
    const close = rest.startsWith('<!--') ? '-->' : /^<[?!]/.test(rest) ? '>' : null
    const end = close === null ? -1 : start.indexOf(close, at)
    if (close === null || end === -1) return null
    at = end + close.length
    while (/^\s$/.test(start[at] ?? '')) at += 1
  }
  return null
}

/** Lists of recordings that players fetch from elsewhere. */
function playlistType(start: string): string | null {
  if (/^#EXTM3U/.test(start)) return 'application/vnd.apple.mpegurl'
  if (/^\[playlist\]/i.test(start)) return 'text/x-scpls'
  if (/^<asx[\s>]/i.test(start)) return 'text/x-ms-asx'
  return /^(<\?xml[^>]{0,200}>\s{0,100})?<playlist\s[^>]{0,500}xspf\.org/i.test(start) ? 'application/xspf+xml' : null
}

/** A page saved as MHTML has the headers of a mail that was never sent. */
function isSavedPage(text: string): boolean {
  const headers = /^[\s\S]*?\r?\n\r?\n/.exec(text)?.[0] ?? text
  const isRelated = /^content-type:[ \t]*(\r?\n[ \t]+)?multipart\/related/im.test(headers)
  return (
    isRelated && /^mime-version:/im.test(headers) && !/^(to|cc|bcc|received|message-id|return-path|delivered-to):/im.test(headers)
  )
}

/** The head as text where it is UTF-8 (a cut last letter is forgiven) or UTF-16 with a mark, without control characters. */
function textOf(head: Uint8Array): string | null {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  const text = isWide ? wideText(head, head[0] === 0xff, 2) : decodeUtf8(head)
  return text === null || hasControls(text) ? null : text
}

/**
 * The head of text in an encoding of one byte a letter (Windows-1256, ISO-8859-6, Windows-1252 …) or in UTF-16 without a
 * mark, with what is not ASCII as it falls; null where it looks like other data.
 */
function oldText(head: Uint8Array): string | null {
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) >= 4) {
    const text = wideText(head, odd > even, 0)
    return Math.min(even, odd) === 0 && Math.max(even, odd) * 50 >= head.length && !hasControls(text) ? text : null
  }
  const text = ascii(head, 0, head.length)
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / text.length
  const isText = head.length >= 16 && !hasControls(text) && share(/[ \n]/g) > 0.02 && share(/[\x7f-\x9f]/g) < 0.1
  return isText ? text : null
}

function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells text from other data
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)
}

function wideText(head: Uint8Array, isLittle: boolean, from: number): string {
  const units: number[] = []
  for (let at = from; at + 1 < head.length; at += 2) {
    const [first = 0, second = 0] = [head[at], head[at + 1]]
    units.push(isLittle ? first | (second << 8) : (first << 8) | second)
  }
  return String.fromCharCode(...units)
}

function decodeUtf8(head: Uint8Array): string | null {
  const escaped = Array.from(head, (byte) => `%${byte.toString(16).padStart(2, '0')}`)
  for (const cut of [0, 1, 2, 3]) {
    if (cut >= escaped.length) break
    try {
      return decodeURIComponent(escaped.slice(0, escaped.length - cut).join('')).replace(/^\ufeff/, '')
    } catch {
      // Not UTF-8 so far; the last letter may be cut.
    }
  }
  return null
}
