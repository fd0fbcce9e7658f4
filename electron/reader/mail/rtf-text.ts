import { decodeAs } from '../../../shared/domain/decode-text.ts'

/** Groups whose content is not text of the document. */
const silent = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'themedata', 'datastore', 'listtable'])
const breaks = new Set(['par', 'line', 'row', 'sect', 'page'])
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)/gi

/**
 * The text of RTF in time that grows with its length alone: no pictures, no fields, no fonts. HTML that was packed into it
 * (`\fromhtml`) gives its text too, without the tags.
 */
export function rtfText(bytes: Uint8Array): string {
  const source = new TextDecoder('latin1').decode(bytes)
  const codePage = `windows-${/\\ansicpg(\d{3,5})/.exec(source.slice(0, 1_000))?.[1] ?? '1252'}`
  const pieces: string[] = []
  const silence: boolean[] = [false]
  let run: number[] = []
  let toSkip = 0
  const flush = () => {
    if (run.length > 0) pieces.push(decodeAs(Uint8Array.from(run), codePage))
    run = []
  }
  const say = (text: string) => {
    flush()
    if (silence.at(-1) !== true) pieces.push(text)
  }
  for (const [, word, number, hex, symbol, brace, text] of source.matchAll(token)) {
    if (brace === '{') silence.push(silence.at(-1) ?? false)
    else if (brace === '}') silence.length > 1 && silence.pop()
    else if (symbol === '*' || (word !== undefined && (silent.has(word) || word === 'htmltag')))
      silence[silence.length - 1] = true
    else if (word === 'u') {
      say(String.fromCharCode(Number(number) & 0xffff))
      toSkip = 1
    } else if (word !== undefined) {
      if (breaks.has(word)) say('\n')
      else if (word === 'tab' || word === 'cell') say('\t')
    } else if (toSkip > 0 && (hex !== undefined || text !== undefined)) {
      if (text !== undefined) say(text.slice(toSkip))
      toSkip = 0
    } else if (hex !== undefined) {
      if (silence.at(-1) !== true) run.push(Number.parseInt(hex, 16))
    } else say(text ?? (symbol === '~' ? '\u00a0' : symbol && /[\\{}]/.test(symbol) ? symbol : ''))
  }
  flush()
  return pieces.join('').trim()
}
