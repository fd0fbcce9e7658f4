import type { ReadWarning } from '../../../shared/domain/reading.ts'
import { resolveReferences } from './character-references.ts'
import type { Token } from './tokens.ts'

const active = new Set(['script', 'object', 'embed', 'applet', 'frame', 'portal', 'handler', 'set', 'animate'])
/** Attributes from which a browser loads without being asked. */
const loading = new Set([
  'src',
  'srcset',
  'poster',
  'data',
  'background',
  'lowsrc',
  'dynsrc',
  'imagesrcset',
  'codebase',
  'manifest',
])
/** Elements whose `href` is loaded, not followed. */
const loadingByHref = new Set(['link', 'base', 'image', 'use', 'feimage', 'script', 'mpath', 'pattern', 'filter'])

/** What a piece of markup would do if it were drawn by a browser that let it: nothing of it is done here. */
export function* warningsOf(token: Token): Generator<ReadWarning> {
  if (token.kind === 'raw' && token.name === 'style' && loadsByStyle(token.text)) yield 'loads-from-network'
  if (token.kind === 'doctype' && /<!(ENTITY|DOCTYPE[^>]{0,1000}(<!ENTITY|\[))/i.test(token.text)) yield 'external-references'
  if (token.kind !== 'open') return
  const { name } = token
  if (active.has(name)) yield 'active-content'
  if (name === 'form') yield 'sends-forms'
  for (const [attribute, written] of token.attributes) {
    const value = resolveReferences(written.slice(0, 5_000))
    const local = attribute.replace(/^[a-z]+:/, '')
    if (/^on[a-z]/.test(local) || local === 'srcdoc' || isScript(value)) yield 'active-content'
    if (local === 'formaction') yield 'sends-forms'
    if (local === 'hidden' && value !== 'until-found') yield 'hidden-text'
    const isLoaded = loading.has(local) || (local === 'href' && loadingByHref.has(name))
    if (isLoaded && isElsewhere(value, local === 'srcset' || local === 'imagesrcset')) yield 'loads-from-network'
    if (local === 'style' || local === 'fill' || local === 'filter' || local === 'mask') {
      if (loadsByStyle(value)) yield 'loads-from-network'
      if (hidesByStyle(value)) yield 'hidden-text'
    }
    if (name === 'meta' && local === 'content' && /^\s{0,20}[\d.]{0,20}\s{0,20}[;,]\s{0,20}url/i.test(value))
      yield 'loads-from-network'
  }
}

/** `javascript:`, also with the blanks and controls that browsers pass over. */
function isScript(value: string): boolean {
  return /^(javascript|vbscript):|^data:text\/html/i.test(value.slice(0, 500).replace(/[\0-\x20]/g, ''))
}

/** Whether an address leads to another machine: a scheme of the network, `//host`, `\\host`. */
export function isElsewhere(value: string, isList = false): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over these
  const address = value.replace(/[\0-\x1f]/g, '').trimStart()
  if (isList) return address.split(',').some((part) => isElsewhere(part))
  return /^((https?|ftps?|wss?|smb|file):|[/\\]{2})/i.test(address)
}

function loadsByStyle(css: string): boolean {
  const plain = css.includes('\\') ? css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex) => safePoint(hex)) : css
  const lower = plain.toLowerCase()
  for (const mark of ['url(', '@import', 'image(', 'image-set(', 'src(']) {
    for (let at = lower.indexOf(mark); at !== -1; at = lower.indexOf(mark, at + mark.length)) {
      const address = lower.slice(at + mark.length, at + mark.length + 200).trimStart()
      if (isElsewhere(address.replace(/^["']/, ''))) return true
    }
  }
  return false
}

function hidesByStyle(css: string): boolean {
  const compact = css.slice(0, 5_000).replace(/\s+/g, '').toLowerCase()
  return /display:none|visibility:hidden|font-size:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9])|mso-hide:all|color:transparent/.test(
    compact,
  )
}

function safePoint(hex: string): string {
  const point = Number.parseInt(hex, 16)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
}
