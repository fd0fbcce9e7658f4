import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The longest name of a file in a bundle, in bytes of UTF-8. */
export const MAX_NAME_BYTES = 120
const MAX_EXTENSION_BYTES = 16

/** Control, format (joiners, marks of direction), separators, surrogates, private use; and what Windows or a manifest cannot hold. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}<>:"/\\|?*%]/gu
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i

/**
 * The name under which a file may stand in a bundle on every system: NFC, no character that Windows or a manifest
 * cannot hold, none that hides or turns text, not a device, at most 120 bytes, with the ending kept. Idempotent.
 */
export function safeNameOf(originalName: string): string {
  const visible = originalName
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s/g, ' ')
    .replace(UNSAFE, (letter) => (isAscii(letter) ? '_' : ''))
  const name = trimmed(visible.normalize('NFC'))
  const [stem, extension] = partsOf(name)
  const short = trimmed(`${trimmedEnd(cut(stem, MAX_NAME_BYTES - 1 - sizeOf(extension)))}${extension}`)
  if (short === '') return 'file'
  return DEVICE.test(short) ? `_${short}` : short
}

/** Whether a name is one that `safeNameOf` gives. */
export function isSafeName(name: string): boolean {
  return safeNameOf(name) === name
}

/** What makes two names the same on a file system that ignores case or Unicode form. */
export function collisionKeyOf(path: string): string {
  return path.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
}

function partsOf(name: string): readonly [string, string] {
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot) : ''
  return sizeOf(extension) <= MAX_EXTENSION_BYTES && !extension.includes(' ')
    ? [name.slice(0, name.length - extension.length), extension]
    : [name, '']
}

function cut(text: string, maxBytes: number): string {
  let size = 0
  let kept = ''
  for (const letter of text) {
    size += sizeOf(letter)
    if (size > maxBytes) break
    kept += letter
  }
  return kept
}

function trimmed(name: string): string {
  return trimmedEnd(name.replace(/^[ .]+/, ''))
}

function trimmedEnd(name: string): string {
  return name.replace(/[ .]+$/, '')
}

function isAscii(letter: string): boolean {
  return letter >= ' ' && letter < '\x7f'
}

function sizeOf(text: string): number {
  return utf8ToBytes(text).length
}
