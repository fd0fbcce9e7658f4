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

/** Elements whose letters are seen, and nothing else of them: formulas, and text as it was typed. */
const lettersOnly = /^(math|xmp|plaintext)$/
/** Elements whose contents no reader of the page saw. */
const contentsUnseen = 'audio head iframe noembed noframes noscript script selectedcontent style svg template title video'.split(
  ' ',
)

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
  purifier.addHook('beforeSanitizeElements', (node) => {
    if (!(node instanceof Element)) return
    if (node.localName === 'body') dropNames(node)
    if (lettersOnly.test(node.localName)) keepLetters(node)
  })
  purifier.addHook('uponSanitizeElement', (node, { tagName, allowedTags }) => {
    const kind = takenKindOf(tagName)
    if (kind !== null && !allowedTags[tagName]) taken.count(kind)
    if (tagName === 'meta' && /refresh/i.test((node as Element).getAttribute('http-equiv') ?? '')) taken.count('scripts')
  })
  purifier.addHook('beforeSanitizeAttributes', (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return
    // Only of these: a form may call its fields as its own functions.
    const address = node.localName === 'a' ? node.getAttribute('href') : null
    if (address !== null && !/^\s*javascript:/i.test(address)) addresses.set(node, address.trim())
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
    FORBID_CONTENTS: contentsUnseen,
  })
  for (const [link, address] of addresses) makeInert(link, address)
  return { fragment, pictures, taken: taken.counts() }
}

/** An attribute that would run a script, as it is written or as it was made quiet. */
export const handler = /^(data-)?on/

/** A form whose fields are called as its own properties would be taken out with all that is written in it. */
function dropNames(body: Element): void {
  for (const named of body.querySelectorAll('[name], [id]'))
    for (const attribute of ['name', 'id']) Element.prototype.removeAttribute.call(named, attribute)
}

function keepLetters(element: Element): void {
  for (const unseen of element.querySelectorAll('annotation, annotation-xml, style, script, template')) unseen.remove()
  element.replaceChildren(element.textContent ?? '')
}

/** A link that leads nowhere: where it would have led is said when it is pointed at or reached by key. */
function makeInert(link: Element, address: string): void {
  if (address === '' || address.startsWith('#')) return
  link.setAttribute('data-address', address.slice(0, 500))
  link.setAttribute('title', address.slice(0, 500))
  link.setAttribute('tabindex', '0')
}
