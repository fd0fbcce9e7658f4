import type { LineMark } from '../lines/draw-text.ts'
import { type TreeLine, type TreeNodes, treeBuilder } from './tree-nodes.ts'

type Look = Extract<LineMark['look'], 'string' | 'number' | 'word' | 'quiet'>
type Node = {
  /** Where its key stands, or the place in its list; null at the top. */
  readonly key: readonly [number, number] | number | null
  readonly start: number
  readonly end: number
  /** What it is written as; brackets for what has something below it. */
  readonly look: Look
}

/** Longer values are cut in the tree. */
const longestValue = 2_000

/**
 * JSON (RFC 8259) as a tree, read once from the front without recursion: 100,000 levels are as good as two.
 * @returns null where it is not JSON, or has too many values to draw
 */
export function jsonTree(source: string): TreeNodes | null {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const reader = valueReader()
  for (let at = 0; at < text.length; ) {
    token.lastIndex = at
    const sign = token.exec(text)?.[0]
    if (sign === undefined) return null
    const end = sign === '"' ? endOfString(text, at) : at + sign.length
    if (end === null) return null
    if (!/^\s/.test(sign) && !reader.take(sign, at, end)) return null
    at = end
  }
  return reader.done(text)
}

/** Takes sign after sign, and knows what may come next. */
function valueReader() {
  const builder = treeBuilder<Node>()
  /** For each open bracket: the closing one that is due, and how many values came. */
  const open: { readonly closing: string; count: number }[] = []
  let key: readonly [number, number] | null = null
  let state: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after' = 'value'

  const after = () => {
    const inner = open.at(-1)
    if (inner) inner.count += 1
    key = null
    state = 'after'
    return true
  }
  const takeValue = (sign: string, start: number, end: number): boolean => {
    if (sign === ',' || sign === ':') return false
    const inner = open.at(-1)
    const place = inner?.closing === ']' ? inner.count : key
    const node = builder.add({ key: place, start, end, look: lookOf(sign) })
    if (sign !== '{' && sign !== '[') return after()
    builder.open(node)
    open.push({ closing: sign === '{' ? '}' : ']', count: 0 })
    key = null
    state = sign === '{' ? 'first-key' : 'first-value'
    return true
  }
  const close = (sign: string): boolean => {
    if (open.at(-1)?.closing !== sign || state === 'value' || state === 'key' || state === 'colon') return false
    open.pop()
    builder.close()
    return after()
  }
  return {
    /** Takes one sign; false where it may not stand there, or where there are too many. */
    take: (sign: string, start: number, end: number): boolean => {
      if (builder.isFull()) return false
      if (sign === '}' || sign === ']') return close(sign)
      if (state === 'key' || state === 'first-key') {
        key = [start, end]
        state = 'colon'
        return sign === '"'
      }
      if (state === 'colon') {
        state = 'value'
        return sign === ':'
      }
      if (state !== 'after') return takeValue(sign, start, end)
      state = open.at(-1)?.closing === '}' ? 'key' : 'value'
      return sign === ',' && open.length > 0
    },
    done: (text: string): TreeNodes | null => (state === 'after' && open.length === 0 ? builder.done(lineIn(text)) : null),
  }
}

const token = /[ \t\r\n]+|[{}[\]:,]|"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y

/** Where a string ends that begins at a place: looked for piece by piece, because it may be as long as the file. */
function endOfString(text: string, start: number): number | null {
  stop.lastIndex = start + 1
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    if (match[0] === '"') return stop.lastIndex
    stop.lastIndex += 1
  }
  return null
}

const stop = /["\\]/g

function lookOf(written: string): Look {
  if (written.startsWith('"')) return 'string'
  if (written === '{' || written === '[') return 'quiet'
  return /^[tfn]/.test(written) ? 'word' : 'number'
}

function lineIn(text: string): (node: Node) => TreeLine {
  return ({ key, start, end, look }) => {
    const name = key === null ? '' : typeof key === 'number' ? String(key) : spoken(text.slice(...key))
    const before = key === null ? '' : `${name}: `
    const written = text.slice(start, end)
    const value = look === 'string' ? spoken(written) : look === 'quiet' ? (written === '{' ? '{ }' : '[ ]') : written
    return {
      text: before + value,
      marks: [
        { start: 0, end: name.length, look: 'key' },
        { start: before.length, end: before.length + value.length, look },
      ],
    }
  }
}

/** What a string says, without quotes and escapes; long ones are cut. */
function spoken(written: string): string {
  const value = written.includes('\\') ? unescaped(written) : written.slice(1, -1)
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value
}

function unescaped(written: string): string {
  try {
    return String(JSON.parse(written))
  } catch {
    return written.slice(1, -1)
  }
}
