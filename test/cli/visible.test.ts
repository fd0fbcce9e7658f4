import { describe, expect, it } from 'vitest'
import { factLines, ours, textTable } from '../../electron/cli/text-table.ts'
import { visible, visibleJson, widthOf } from '../../electron/cli/visible.ts'

describe('foreign text on a terminal', () => {
  it.each([
    ['a cursor that is moved', 'a\u001b[2Jb', 'a␛[2Jb'],
    ['a line that is forged', 'a\nb\r\tc', 'a␊b␍␉c'],
    ['a deleted letter', 'a\u007fb', 'a␡b'],
    ['a name that is turned round', 'photo\u202egpj.exe', 'photo<RLO>gpj.exe'],
    ['a right-to-left mark', '\u200fملف\u200e', '<RLM>ملف<LRM>'],
    ['an isolate', '\u2067x\u2069', '<RLI>x<PDI>'],
    ['a hidden tag character', 'a\u{e0041}b', 'a<U+E0041>b'],
    ['an eight-bit control character', 'a\u009b2Jb', 'a<U+009B>2Jb'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('shows %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves ordinary text of any script as it is, joiners included', () => {
    for (const text of ['Été à Göttingen', 'شكوى رقم ٣', 'می\u200cخواهم', '報告書', 'e\u0301']) expect(visible(text)).toBe(text)
  })

  it('is the same value in JSON, with nothing raw that could turn it', () => {
    const value = { name: 'a\u202eb\u001b\u{e0041}c' }
    expect(JSON.parse(visibleJson(value))).toEqual(value)
    expect(visibleJson(value)).toMatch(/^[\x20-\x7e]*$/)
  })
})

describe('columns', () => {
  it('line up by what is seen, not by code units', () => {
    expect(widthOf('e\u0301')).toBe(1)
    expect(widthOf('報告')).toBe(4)
    expect(
      textTable(
        ['A', 'B'],
        [
          ['e\u0301é', 'x'],
          ['abcd', 'y'],
        ],
      ),
    ).toEqual(['A     B', 'e\u0301é    x', 'abcd  y'])
  })

  it('show foreign cells made visible, and our own as they are', () => {
    expect(
      factLines([
        ['a', 'x\u202e'],
        ['bc', ours('\u200f1')],
      ]),
    ).toEqual(['a   x<RLO>', 'bc  \u200f1'])
  })
})
