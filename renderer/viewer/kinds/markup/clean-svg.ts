import createPurifier from 'dompurify'
import { handler } from './clean-html.ts'
import { quietMarkup } from './quiet-markup.ts'
import { presentationOf } from './svg-style.ts'
import { type TakenOut, takenCounter, takenKindOf } from './taken-out.ts'
import { expandsTooMuch } from './uses-in.ts'

const tags =
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textpath lineargradient radialgradient stop clippath mask pattern marker switch'.split(
    ' ',
  )
const attributes =
  'id x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy d points width height viewbox preserveaspectratio transform gradienttransform gradientunits patternunits patterncontentunits patterntransform clippathunits maskunits maskcontentunits spreadmethod offset pathlength textlength lengthadjust rotate startoffset href xlink:href markerwidth markerheight markerunits refx refy orient version fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit opacity color stop-color stop-opacity clip-path clip-rule mask marker-start marker-mid marker-end font-family font-size font-style font-weight text-anchor text-decoration dominant-baseline letter-spacing word-spacing writing-mode direction unicode-bidi visibility display lang xml:lang xmlns'.split(
    ' ',
  )

/** More elements are not drawn. */
const mostElements = 50_000

/**
 * Cleans a hostile SVG by a list of what may stay: shapes, text, gradients, and references inside the picture. No scripts,
 * animation, style sheets, pictures, foreign content, addresses.
 * @returns a null picture where there is none in it, or more than can be drawn
 */
export function cleanSvg(source: string): { readonly picture: Element | null; readonly taken: TakenOut } {
  const purifier = createPurifier(window)
  const taken = takenCounter()
  purifier.addHook('uponSanitizeElement', (_node, { tagName, allowedTags }) => {
    const kind = takenKindOf(tagName)
    if (kind !== null && !allowedTags[tagName]) taken.count(kind)
    if (/^(animate|animatetransform|animatemotion|set)$/.test(tagName)) taken.count('scripts')
    if (tagName === 'a') taken.count('links')
  })
  purifier.addHook('uponSanitizeAttribute', (node, data) => {
    const { attrName, attrValue } = data
    if (handler.test(attrName)) taken.count('scripts')
    if (attrName === 'data-style') {
      for (const [name, value] of presentationOf(attrValue)) node.setAttribute(name, value)
      data.keepAttr = false
      return
    }
    const isReference = attrName === 'href' || attrName === 'xlink:href'
    if (isReference ? /^#[^\s"'()<>]+$/.test(attrValue.trim()) : !leadsOut.test(attrValue)) return
    data.keepAttr = false
    if (isReference && node.localName !== 'image' && node.localName !== 'a') taken.count('links')
  })
  const quiet = quietMarkup(source.replace(/<\?xml[^>]{0,1000}\?>/, ''))
  if (quiet === null) return { picture: null, taken: taken.counts() }
  taken.count('styles', quiet.styles)
  const fragment = purifier.sanitize(quiet.markup, {
    ALLOWED_TAGS: [...tags, '#text'],
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    FORBID_CONTENTS: ['style', 'script', 'foreignobject'],
  })
  const picture = fragment.querySelector('svg')
  const isTooMuch =
    picture !== null && (picture.querySelectorAll('*').length > mostElements || expandsTooMuch(picture, mostElements))
  return { picture: isTooMuch ? null : picture, taken: taken.counts() }
}

/** A value that names something outside the picture; `url(#…)` names something in it. */
const leadsOut = /url\(\s*(?!["']?#)|javascript:|data:|\\|@import|expression\(/i
