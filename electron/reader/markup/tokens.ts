/** One attribute as written; names in lower case, the value with its character references. */
export type Attribute = readonly [name: string, value: string]

/** A piece of HTML or XML. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: readonly Attribute[]; readonly isClosed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  /** What stands in a script, a style and the like: no markup is looked for in it. */
  | { readonly kind: 'raw'; readonly name: string; readonly text: string }
  | { readonly kind: 'doctype'; readonly text: string }

/** Elements whose content is no markup, and how each ends. */
const rawEnds: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>]|$)`, 'gi'),
  ]),
)

/** An element has at most so many attributes that anybody looks at. */
const mostAttributes = 500

/**
 * The pieces of any text that may be HTML or XML, however broken, in time that grows with its length alone: no place is
 * looked at twice, and nothing is kept open.
 * @param isXml whether CDATA is text, and no element has raw content
 */
export function* markupTokens(source: string, isXml = false): Generator<Token> {
  let at = 0
  let textFrom = 0
  while (at < source.length) {
    const tag = source.indexOf('<', at)
    if (tag === -1) break
    const piece = pieceAt(source, tag, isXml)
    if (piece === null) {
      at = tag + 1
      continue
    }
    if (tag > textFrom) yield { kind: 'text', text: source.slice(textFrom, tag) }
    if (piece.token) yield piece.token
    at = piece.end
    const rawEnd = !isXml && piece.token?.kind === 'open' ? rawEnds[piece.token.name] : undefined
    if (rawEnd && piece.token?.kind === 'open') {
      rawEnd.lastIndex = at
      const end = rawEnd.exec(source)?.index ?? source.length
      yield { kind: 'raw', name: piece.token.name, text: source.slice(at, end) }
      at = end
    }
    textFrom = at
  }
  if (textFrom < source.length) yield { kind: 'text', text: source.slice(textFrom) }
}

type Piece = { readonly token: Token | null; readonly end: number }

/** What begins with the `<` at `at`; null where it is only a character. */
function pieceAt(source: string, at: number, isXml: boolean): Piece | null {
  const next = source[at + 1] ?? ''
  if (isLetter(next)) return openTag(source, at)
  if (next === '/' && isLetter(source[at + 2] ?? '')) return closeTag(source, at)
  if (source.startsWith('<!--', at)) return { token: null, end: after(source, '-->', at + 4) }
  if (source.startsWith('<![CDATA[', at)) {
    const end = after(source, ']]>', at + 9)
    const text = source.slice(at + 9, source.startsWith(']]>', end - 3) ? end - 3 : end)
    return { token: isXml ? { kind: 'text', text: text.replaceAll('&', '&amp;') } : null, end }
  }
  if (next === '!') {
    const end = endOfDoctype(source, at, isXml)
    return { token: { kind: 'doctype', text: source.slice(at, Math.min(end, at + 2_000)) }, end }
  }
  return next === '?' || next === '/' ? { token: null, end: after(source, '>', at + 2) } : null
}

/** A document type of XML may hold declarations in square brackets. */
function endOfDoctype(source: string, at: number, isXml: boolean): number {
  const end = after(source, '>', at + 2)
  return isXml && source.slice(at, end).includes('[') ? after(source, ']>', at + 2) : end
}

function closeTag(source: string, at: number): Piece {
  const end = after(source, '>', at + 2)
  const name = /^[^\s/>]{1,100}/.exec(source.slice(at + 2, at + 102))?.[0] ?? ''
  return { token: { kind: 'close', name: name.toLowerCase() }, end }
}

function openTag(source: string, from: number): Piece {
  let at = skip(source, from + 1, isNameCharacter)
  const name = source.slice(from + 1, Math.min(at, from + 101)).toLowerCase()
  const attributes: Attribute[] = []
  let isClosed = false
  while (at < source.length && source[at] !== '>') {
    if (isSpace(source[at] ?? '') || source[at] === '/') {
      isClosed = source[at] === '/'
      at += 1
      continue
    }
    isClosed = false
    const attribute = attributeAt(source, at)
    if (attributes.length < mostAttributes) attributes.push([attribute.name, attribute.value])
    at = attribute.end
  }
  return { token: { kind: 'open', name, attributes, isClosed }, end: Math.min(at + 1, source.length) }
}

function attributeAt(source: string, from: number): { readonly name: string; readonly value: string; readonly end: number } {
  const nameEnd = skip(source, from + 1, (char) => isNameCharacter(char) && char !== '=')
  const name = source.slice(from, Math.min(nameEnd, from + 100)).toLowerCase()
  const equals = skip(source, nameEnd, isSpace)
  if (source[equals] !== '=') return { name, value: '', end: nameEnd }
  const start = skip(source, equals + 1, isSpace)
  const quote = source[start]
  if (quote !== '"' && quote !== "'") {
    const end = skip(source, start, (char) => !isSpace(char) && char !== '>')
    return { name, value: source.slice(start, end), end }
  }
  const close = source.indexOf(quote, start + 1)
  const end = close === -1 ? source.length : close
  return { name, value: source.slice(start + 1, end), end: Math.min(end + 1, source.length) }
}

function skip(source: string, from: number, isPassed: (char: string) => boolean): number {
  let at = from
  while (at < source.length && isPassed(source[at] ?? '')) at += 1
  return at
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at === -1 ? source.length : at + mark.length
}

const isLetter = (char: string) => (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')
const isSpace = (char: string) => char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f'
const isNameCharacter = (char: string) => !isSpace(char) && char !== '>' && char !== '/'
