import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collisionKeyOf, isSafeName, MAX_NAME_BYTES, safeNameOf } from '../../shared/bundle/safe-name.ts'

const anyName = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '.',
        '/',
        '\\',
        '%',
        '\u202e',
        '\u0301',
        'e',
        'é',
        'ش',
        '\ud83d',
        '\ude00',
        'CON',
        'nul',
        '.txt',
        '\0',
        '\n',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
)

describe('a safe name', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['  two  spaces .pdf ', 'two  spaces.pdf'],
    ['رسالة الوزارة.pdf', 'رسالة الوزارة.pdf'],
    ['e\u0301te\u0301.txt', 'été.txt'],
    ['a/b\\c:d*e?f"g<h>i|j%k', 'a_b_c_d_e_f_g_h_i_j_k'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['zero\u200bwidth\u200f.txt', 'zerowidth.txt'],
    ['line\nbreak\ttab.txt', 'line break tab.txt'],
    ['con', '_con'],
    ['NUL.tar.gz', '_NUL.tar.gz'],
    ['COM¹.txt', '_COM¹.txt'],
    ['console.log', 'console.log'],
    ['.hidden', 'hidden'],
    ['..', 'file'],
    ['', 'file'],
    ['\u202e', 'file'],
    ['name.', 'name'],
    [`${'a'.repeat(300)}.jpeg`, `${'a'.repeat(114)}.jpeg`],
    [`${'ش'.repeat(200)}.pdf`, `${'ش'.repeat(57)}.pdf`],
    [`a.${'b'.repeat(300)}`, `a.${'b'.repeat(117)}`],
  ])('of %j is %j', (original, safe) => {
    expect(safeNameOf(original)).toBe(safe)
  })

  it('is the same when it is made safe again, fits, and says what it is on every system', () => {
    fc.assert(
      fc.property(anyName, (original) => {
        const safe = safeNameOf(original)
        expect(safeNameOf(safe)).toBe(safe)
        expect(isSafeName(safe)).toBe(true)
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(MAX_NAME_BYTES)
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}<>:"/\\|?*%]|^[ .]|[ .]$|^$/u)
        expect(safe.normalize('NFC')).toBe(safe)
        expect(safe.isWellFormed()).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('collides with what a file system takes for the same', () => {
    const same = [
      ['A.txt', 'a.TXT'],
      ['é', 'e\u0301'],
      ['ﬁle', 'file'],
      ['Straße', 'STRASSE'],
    ] as const
    for (const [a, b] of same) expect(collisionKeyOf(a)).toBe(collisionKeyOf(b))
    expect(collisionKeyOf('a')).not.toBe(collisionKeyOf('b'))
  })
})
