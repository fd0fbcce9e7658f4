import type { LineMark } from '../lines/draw-text.ts'
import { type TreeLine, type TreeNodes, treeBuilder } from './tree-nodes.ts'

type Node = { readonly kind: 'element' | 'text' | 'aside'; readonly start: number; readonly end: number }

const longestValue = 2_000

/**
 * XML as a tree, read once from the front. Nothing is resolved: a document type is shown as it stands, and of references
 * only the five of XML and those by number are read. Wrong nesting is drawn as well as it goes.
 * @returns null where it is not markup at all, or has too much of it to draw
 */
export function xmlTree(text: string): TreeNodes | null {
  const builder = treeBuilder<Node>()
  for (let at = 0; at < text.length; ) {
    if (builder.isFull()) return null
    const tag = text.indexOf('<', at)
    const until = tag < 0 ? text.length : tag
    if (text.slice(at, until).trim() !== '') builder.add({ kind: 'text', start: at, end: until })
    if (tag < 0) break
    const end = endOfTag(text, tag)
    if (text.startsWith('</', tag)) builder.close()
    else if (text.startsWith('<![CDATA[', tag)) builder.add({ kind: 'text', start: tag, end })
    else if (text.startsWith('<!', tag) || text.startsWith('<?', tag)) builder.add({ kind: 'aside', start: tag, end })
    else {
      const node = builder.add({ kind: 'element', start: tag, end })
      if (!text.startsWith('/>', end - 2)) builder.open(node)
    }
    at = end
  }
  const tree = builder.done(lineIn(text))
  return tree.count === 0 ? null : tree
}

/** Where a tag, comment, section, instruction or document type ends that begins at a place. */
function endOfTag(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4)
  if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start)
  if (text.startsWith('<?', start)) return behind(text, '?>', start)
  stop.lastIndex = start + 1
  let brackets = 0
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const [sign] = match
    if (sign === '[') brackets += 1
    else if (sign === ']') brackets -= 1
    else if (sign === '>' && (brackets <= 0 || !text.startsWith('<!', start))) return stop.lastIndex
    else if (sign === '"' || sign === "'") {
      const quote = text.indexOf(sign, stop.lastIndex)
      if (quote < 0) return text.length
      stop.lastIndex = quote + 1
    }
  }
  return text.length
}

const stop = /[>"'[\]]/g

function behind(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found + sign.length
}

function lineIn(text: string): (node: Node) => TreeLine {
  return ({ kind, start, end }) => {
    const whole = text.slice(start, Math.min(end, start + longestValue))
    const cut = end > start + longestValue ? '…' : ''
    if (kind === 'aside') return { text: whole + cut, marks: [{ start: 0, end: whole.length, look: 'quiet' }] }
    if (kind === 'element') return { text: resolved(whole) + cut, marks: marksOf(resolved(whole)) }
    const said = whole.startsWith('<![CDATA[') ? whole.slice(9).replace(/\]\]>$/, '') : resolved(whole).trim()
    return { text: said + cut, marks: [{ start: 0, end: said.length, look: 'string' }] }
  }
}

function marksOf(tag: string): LineMark[] {
  const name = /^<[^\s/>]*/.exec(tag)?.[0].length ?? 0
  const values = Array.from(
    tag.matchAll(/=\s{0,20}("[^"]*"|'[^']*')/g),
    ({ index, 0: all }): LineMark => ({ start: index + 1, end: index + all.length, look: 'string' }),
  )
  return [{ start: 0, end: name, look: 'key' }, ...values]
}

const five: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function resolved(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (written, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return five[name.toLowerCase()] ?? written
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : written
    },
  )
}
