export type QuietMarkup = {
  readonly markup: string
  /** How many style sheets were taken out. */
  readonly styles: number
}

/** What a browser can parse, clean and lay out in a second or two: its parser takes time by the square of the depth. */
const [mostTags, deepest] = [150_000, 2_000]
/** Elements that end without being closed. */
const endsItself =
  /^(area|br|col|embed|hr|img|input|link|meta|param|source|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|option|optgroup|rt|rp|html|head|body)$/

/**
 * Markup without what a browser complains of as soon as it parses it under our content policy, even in a document that
 * is never shown: style sheets, `base`, `track`, and attributes `style` and `on…`, which become `data-style`, `data-on…`. This is for quiet only; what
 * may stay is decided by the cleaning that follows. Linear.
 * @returns null where it is too large or too deep to be drawn
 */
export function quietMarkup(source: string): QuietMarkup | null {
  const kept: string[] = []
  let [styles, tags, depth, foreign] = [0, 0, 0, 0]
  for (let at = 0; at < source.length; ) {
    const tag = source.indexOf('<', at)
    kept.push(source.slice(at, tag < 0 ? source.length : tag))
    if (tag < 0) break
    name.lastIndex = tag
    const [, element] = name.exec(source) ?? []
    if (source.startsWith('<!--', tag)) {
      comment.lastIndex = tag
      at = comment.test(source) ? comment.lastIndex : source.length
    } else if (element === undefined) {
      if (endsForeign.test(source.slice(tag, tag + 7))) foreign = Math.max(0, foreign - 1)
      if (source.startsWith('/', tag + 1)) depth = Math.max(0, depth - (closesOne.test(source.slice(tag + 2, tag + 14)) ? 0 : 1))
      kept.push('<')
      at = tag + 1
    } else {
      const end = tagEnd(source, tag)
      const own = element.toLowerCase()
      const isClosed = source.startsWith('/>', end - 2)
      if (own === 'style') {
        styles += 1
        at = isClosed ? end : behindStyle(source, end)
      } else if (foreign === 0 && !isClosed && holdsLetters.test(own)) {
        at = lettersEnd(source, end, own)
        kept.push(source.slice(tag, end).replace(loud, '$1data-'), source.slice(end, at))
      } else {
        tags += 1
        if (!endsItself.test(own) && !isClosed) depth += 1
        if (!isClosed && (own === 'svg' || own === 'math')) foreign += 1
        if (tags > mostTags || depth > deepest) return null
        if (own !== 'base' && own !== 'track') kept.push(source.slice(tag, end).replace(loud, '$1data-'))
        at = end
      }
    }
  }
  return { markup: kept.join(''), styles }
}

const name = /<([a-z][^\s/>]{0,40})/iy
const comment = /<!--(?:-?>|.*?--!?>)/sy
const endsForeign = /^<\/(svg|math)/i
/** Elements of HTML in which a `<` is a letter: what looks like a comment or a style sheet in a script is none. */
const holdsLetters = /^(script|title|textarea|xmp|iframe|noembed|noframes|plaintext)$/
const closesOne = /^(p|li|dt|dd|tr|td|th|thead|tbody|tfoot|html|head|body)[\s>]/i
const stop = /[>"']/g
const loud = /([\s/"'])(?=(?:style|on\w{1,40})\s{0,20}=)/gi
const styleEnd = /<\/style[^>]{0,1000}>/gi

function tagEnd(source: string, start: number): number {
  stop.lastIndex = start
  for (let match = stop.exec(source); match !== null; match = stop.exec(source)) {
    if (match[0] === '>') return stop.lastIndex
    // A quote counts where it begins a value; in a bare value it is a character as any other.
    if (!/=\s{0,20}$/.test(source.slice(Math.max(start, match.index - 24), match.index))) continue
    const close = source.indexOf(match[0], stop.lastIndex)
    if (close < 0) return source.length
    stop.lastIndex = close + 1
  }
  return source.length
}

function lettersEnd(source: string, from: number, element: string): number {
  const close = new RegExp(`</${element}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return element === 'plaintext' ? source.length : (close.exec(source)?.index ?? source.length)
}

function behindStyle(source: string, from: number): number {
  styleEnd.lastIndex = from
  return styleEnd.exec(source) === null ? source.length : styleEnd.lastIndex
}
