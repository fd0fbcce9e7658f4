import createPurifier from 'dompurify'
import { quietMarkup } from './quiet-markup.ts'
import { type TakenOut, takenCounter, takenKindOf } from './taken-out.ts'

/** HTML that can do nothing: no address is left in it, and what pictures and links named lies beside it. */
export type CleanHtml = {
  /** In a document of its own, which loads nothing. */
  readonly fragment: DocumentFragment
  /** What each picture was read from. */
  readonly pictures: ReadonlyMap<Element, string>
  readonly taken: TakenOut
}

const tags =
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  )
const attributes = 'align alt colspan dir height lang open reversed rowspan scope span start title value width'.split(' ')

/**
 * Cleans hostile HTML by a list of what may stay: text, headings, lists, tables. No scripts, styles, forms, frames,
 * pictures from anywhere, addresses, names and ids.
 * @returns null where it is too large or too deep to be drawn
 */
export function cleanHtml(html: string): CleanHtml | null {
  const quiet = quietMarkup(html)
  if (quiet === null) return null
  const purifier = createPurifier(window)
  const taken = takenCounter()
  const pictures = new Map<Element, string>()
  const addresses = new Map<Element, string>()
  purifier.addHook('uponSanitizeElement', (node, { tagName, allowedTags }) => {
    const kind = takenKindOf(tagName)
    if (kind !== null && !allowedTags[tagName]) taken.count(kind)
    if (tagName === 'meta' && /refresh/i.test((node as Element).getAttribute('http-equiv') ?? '')) taken.count('scripts')
  })
  purifier.addHook('beforeSanitizeAttributes', (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return
    const address = node.getAttribute('href')
    if (node.localName === 'a' && address !== null && !/^\s*javascript:/i.test(address)) addresses.set(node, address.trim())
    if (node.localName === 'img') pictures.set(node, node.getAttribute('src') ?? '')
  })
  purifier.addHook('uponSanitizeAttribute', (_node, { attrName, attrValue }) => {
    if (handler.test(attrName) || /^\s*javascript:/i.test(attrValue)) taken.count('scripts')
    if (attrName === 'background') taken.count('pictures')
  })
  taken.count('styles', quiet.styles)
  const fragment = purifier.sanitize(quiet.markup, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })
  for (const [link, address] of addresses) makeInert(link, address)
  return { fragment, pictures, taken: taken.counts() }
}

/** An attribute that would run a script, as it is written or as it was made quiet. */
export const handler = /^(data-)?on/

/** A link that leads nowhere: where it would have led is said when it is pointed at or reached by key. */
function makeInert(link: Element, address: string): void {
  if (address === '' || address.startsWith('#')) return
  link.setAttribute('data-address', address.slice(0, 500))
  link.setAttribute('title', address.slice(0, 500))
  link.setAttribute('tabindex', '0')
}
