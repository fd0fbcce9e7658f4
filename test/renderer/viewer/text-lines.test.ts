// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../electron/reader/finish.ts'
import { drawText, offsetIn, pointIn } from '../../../renderer/viewer/kinds/lines/draw-text.ts'
import { rowHeights } from '../../../renderer/viewer/kinds/lines/row-heights.ts'
import { longestPiece, textRows } from '../../../renderer/viewer/kinds/lines/text-rows.ts'
import { seenText } from '../../../renderer/viewer/kinds/lines/vault-offsets.ts'
import { visiblePieces } from '../../../renderer/viewer/kinds/lines/visible-characters.ts'

const rlo = '\u202e'

describe('a text as rows', () => {
  it('numbers its lines, and cuts very long ones in pieces without a number', () => {
    const rows = textRows(`one\n${'x'.repeat(longestPiece * 2 + 5)}\n\nlast`)
    const all = Array.from({ length: rows.count }, (_, row) => rows.text.slice(rows.startOf(row), rows.endOf(row)))
    expect(all.map(({ length }) => length)).toEqual([3, longestPiece, longestPiece, 5, 0, 4])
    expect(all.map((_, row) => rows.lineOf(row))).toEqual([1, 2, null, null, 3, 4])
    expect(rows.rowAt(0)).toBe(0)
    expect(rows.rowAt(rows.text.length)).toBe(5)
  })

  it('never cuts a letter of two units in half, and holds a million lines', () => {
    const rows = textRows(`${'x'.repeat(longestPiece - 1)}😀😀`)
    expect(rows.text.slice(rows.startOf(0), rows.endOf(0)).isWellFormed()).toBe(true)
    expect(textRows('a\n'.repeat(1_000_000)).count).toBe(1_000_001)
    expect(textRows('').count).toBe(1)
  })
})

describe('places in the text that the vault keeps', () => {
  const decoded = 'a\r\nb\0c\u0007d\re\u2028f\ud800g'
  const seen = seenText(decoded)

  it('are those of the same characters', () => {
    const vault = cleanText(decoded)
    for (const letter of 'abcdefg') {
      expect(vault[seen.toVault(seen.text.indexOf(letter))]).toBe(letter)
      expect(seen.text[seen.fromVault(vault.indexOf(letter))]).toBe(letter)
    }
    expect(seen.toVault(seen.text.length)).toBe(vault.length)
  })
})

describe('what cannot be seen', () => {
  it('is named: what turns the line, control characters, a mark of byte order', () => {
    expect(visiblePieces(`exe.${rlo}gpj\0\u0085\ufeff`)).toEqual([
      { text: 'exe.', label: null },
      { text: rlo, label: 'RLO' },
      { text: 'gpj', label: null },
      { text: '\0', label: '␀' },
      { text: '\u0085', label: 'U+0085' },
      { text: '\ufeff', label: 'BOM' },
    ])
  })

  it('leaves tabs and the joiners of Persian and emoji as they are', () => {
    const text = 'a\tb می\u200cخواهم 👩\u200d🚀'
    expect(visiblePieces(text)).toEqual([{ text, label: null }])
  })
})

describe('a drawn line', () => {
  const line = document.createElement('div')
  const text = `a${rlo}bc\u{e0041}de`
  drawText(line, text, [{ start: 3, end: 7, look: 'hit' }])

  it('has the text without the characters that would turn it, and says which they are', () => {
    expect(line.textContent).toBe('aRLObcU+E0041de')
    expect([...line.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual(['RLO', 'U+E0041'])
    expect(line.querySelectorAll('mark')).toHaveLength(3)
  })

  it('counts characters of the text, not of what stands for them', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      if (offset === 5) continue // between the halves of the tag character
      const point = pointIn(line, offset)
      expect([offset, offsetIn(line, point.node, point.offset)]).toEqual([offset, offset])
    }
  })
})

describe('heights of rows', () => {
  it('are guessed until they are measured', () => {
    const heights = rowHeights(1_000_000, 20)
    expect(heights.total()).toBe(20_000_000)
    heights.set(5, 100)
    heights.set(2_000, 45)
    expect(heights.total()).toBe(20_000_105)
    expect(heights.offsetOf(6)).toBe(200)
    expect(heights.rowAt(199)).toBe(5)
    expect(heights.rowAt(200)).toBe(6)
    expect(heights.offsetOf(2_001)).toBe(2_001 * 20 + 105)
    expect(heights.rowAt(heights.offsetOf(777_777))).toBe(777_777)
    expect(heights.rowAt(1e12)).toBe(999_999)
  })
})
