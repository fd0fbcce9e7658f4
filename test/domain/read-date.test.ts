import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsBeforeItBegan } from '../../shared/domain/date-with-precision.ts'
import { toEdtf } from '../../shared/domain/edtf.ts'
import { readDate } from '../../shared/domain/read-date.ts'
import { formatDate, formatSpan, localeOf } from '../../shared/i18n/format.ts'
import { type Language, languages } from '../../shared/i18n/language.ts'
import { anyDate } from '../support/any-date.ts'

/** What is understood, in short: the EDTF form, or the code of the problem. */
function read(text: string, language: Language = 'en'): string {
  const found = readDate(text, language)
  return found.ok ? toEdtf(found.span) : found.problem.code
}

describe('a date as people write it', () => {
  it.each([
    ['en', '2 March 2024', '2024-03-02'],
    ['en', 'the 2nd of March, 2024', '2024-03-02'],
    ['en', 'March 2, 2024', '2024-03-02'],
    ['en', 'Saturday 2 March 2024', '2024-03-02'],
    ['en', '2024-03-02', '2024-03-02'],
    ['en', 'March 2024', '2024-03'],
    ['en', '03/2024', '2024-03'],
    ['en', 'about 2023', '2023~'],
    ['en', '~2023', '2023~'],
    ['en', '2023?', '2023~'],
    ['en', 'unknown', ''],
    ['en', ' ? ', ''],
    ['en', '2 March 2024 21:40', '2024-03-02T21:40:00'],
    ['en', '2 March 2024 at 9.40', 'not-a-date'],
    ['en', '2 March 2024, 9:40 p.m.', '2024-03-02T21:40:00'],
    ['en', '2 MARCH 2024', '2024-03-02'],
    ['en', '9999', '9999'],
    ['fr', '2/3/2024', '2024-03-02'],
    ['fr', '1er août 2024', '2024-08-01'],
    ['fr', '1ER AOUT 2024', '2024-08-01'],
    ['fr', 'mars 2024', '2024-03'],
    ['fr', 'vers 2023', '2023~'],
    ['fr', 'date inconnue', ''],
    ['fr', '2 mars 2024 à 21h40', '2024-03-02T21:40:00'],
    ['fr', 'd’août à décembre 2023', '2023-08/2023-12'],
    ['fr', 'du 2 au 5 mars 2024', '2024-03-02/2024-03-05'],
    ['es', 'marzo de 2024', '2024-03'],
    ['es', '2 de marzo de 2024 a las 21:40', '2024-03-02T21:40:00'],
    ['es', 'hacia 2023', '2023~'],
    ['es', 'desconocida', ''],
    ['es', 'desde marzo hasta junio de 2024', '2024-03/2024-06'],
    ['ar', 'مارس 2024', '2024-03'],
    ['ar', '٢ آذار ٢٠٢٤', '2024-03-02'],
    ['ar', '٢/٣/٢٠٢٤', '2024-03-02'],
    ['ar', '2024/3/2', '2024-03-02'],
    ['ar', 'آذار/مارس 2024', '2024-03'],
    ['ar', 'كانون الثاني ٢٠٢٤', '2024-01'],
    ['ar', 'تشرين الأول 2024', '2024-10'],
    ['ar', '2 غشت ۲۰۲۴', '2024-08-02'],
    ['ar', 'ماي 2024', '2024-05'],
    ['ar', 'جانفي 2024', '2024-01'],
    ['ar', 'مــارس ٢٠٢٤', '2024-03'],
    ['ar', 'مَارِس 2024', '2024-03'],
    ['ar', 'حوالي 2023', '2023~'],
    ['ar', 'غير معروف', ''],
    ['ar', '؟', ''],
    ['ar', '2 مارس 2024 الساعة 9:40 م', '2024-03-02T21:40:00'],
    ['ar', 'من مارس إلى يونيو 2024', '2024-03/2024-06'],
    ['ar', 'بين مارس ويونيو 2024', '2024-03/2024-06'],
    ['en', '2–5 March 2024', '2024-03-02/2024-03-05'],
    ['en', '2-5 March 2024', '2024-03-02/2024-03-05'],
    ['en', 'from March to June 2024', '2024-03/2024-06'],
    ['en', '30 Dec 2023 – 2 Jan 2024', '2023-12-30/2024-01-02'],
    ['en', '2 March 2024 21:40–23:00', '2024-03-02T21:40:00/2024-03-02T23:00:00'],
    ['en', '2022/2023', '2022/2023'],
    ['en', 'March 2024 – unknown', '2024-03/'],
    ['en', '2024-03-02/2024-03-05', '2024-03-02/2024-03-05'],
  ] as const)('in %s: %j is %j', (language, text, edtf) => {
    expect(read(text, language)).toBe(edtf)
  })

  it.each([
    ['', 'empty'],
    ['hello', 'strange-word'],
    ['31 February 2024', 'no-such-day'],
    ['29/02/2023', 'no-such-day'],
    ['2024-13', 'no-such-month'],
    ['13/13/2024', 'no-such-month'],
    ['0000', 'year-zero'],
    ['10000', 'year-long'],
    ['2 March 24', 'year-short'],
    ['2022/23', 'year-short'],
    ['2 March', 'no-year'],
    ['1445', 'hijri-year'],
    ['15 رمضان 1445 هـ', 'hijri-words'],
    ['1403', 'hijri-year'],
    ['Monday 2 March 2024', 'other-weekday'],
    ['2 March 2024 25:00', 'no-such-time'],
    ['March 2024 21:40', 'no-such-time'],
    ['5 March 2024 to 2 March 2024', 'order'],
    ['March 2024 to June 2024 to July 2024', 'not-a-date'],
    ['2/3/2024/5', 'not-a-date'],
    ['-2024', 'not-a-date'],
    ['2024 <script>', 'strange-word'],
    ['\u0000', 'strange-word'],
    ['2024\ud83d', 'strange-word'],
  ])('%j is refused: %s', (text, code) => {
    expect(read(text)).toBe(code)
  })

  it('says of an ambiguous order in English what it may mean, and asks in no other language', () => {
    const found = readDate('2/3/2024', 'en')
    expect(found).toMatchObject({ ok: true, notes: ['day-first'], span: { start: { value: '2024-03-02' } } })
    expect(found.ok && found.otherwise?.start.value).toBe('2024-02-03')
    expect(readDate('2/3/2024', 'fr')).toMatchObject({ ok: true, notes: [], otherwise: null })
    expect(readDate('2/2/2024', 'en')).toMatchObject({ ok: true, notes: [], otherwise: null })
    expect(read('3/14/2024', 'en')).toBe('2024-03-14')
    expect(read('3/14/2024', 'es')).toBe('no-such-month')
  })

  it('refuses ten megabytes at once', () => {
    expect(read('1'.repeat(10_000_000))).toBe('too-long')
  })

  it('asks for the century of two digits and offers both', () => {
    const found = readDate('2/3/24', 'fr')
    expect(found.ok || (found.problem.code === 'year-short' && found.problem.candidates.map(toEdtf))).toEqual([
      '2024-03-02',
      '1924-03-02',
    ])
  })

  it('says what it does not keep', () => {
    expect(readDate('early 2023', 'en')).toMatchObject({
      span: { start: { precision: 'estimate', value: '2023' } },
      notes: ['part-lost'],
    })
    expect(readDate('vers le 2 mars 2024 21:40', 'fr')).toMatchObject({
      span: { start: { precision: 'estimate' } },
      notes: ['part-lost'],
    })
    expect(readDate('منذ 2022', 'ar')).toMatchObject({ span: { start: { value: '2022' }, end: null }, notes: ['open-end'] })
  })

  it('takes a Gregorian year for one where the text says that it is', () => {
    expect(read('1445 م', 'ar')).toBe('1445')
    expect(read('1445 AD')).toBe('1445')
  })
})

describe('a date as it is shown', () => {
  const readable = anyDate.filter(({ value }) => value === null || !/^1(2[7-9]|3|4)/.test(value))

  it.each(languages)('in %s is read as what it was', (language) => {
    fc.assert(
      fc.property(readable, (date) => {
        expect(readDate(formatDate(date, language), language)).toMatchObject({ ok: true, span: { start: date, end: null } })
      }),
      { numRuns: 300 },
    )
  })

  it.each(languages)('in %s, as a span, is read as what it was', (language) => {
    fc.assert(
      fc.property(readable, readable, (start, end) => {
        fc.pre(!endsBeforeItBegan({ start, end }))
        expect(readDate(formatSpan({ start, end }, language), language)).toMatchObject({ ok: true, span: { start, end } })
      }),
      { numRuns: 300 },
    )
  })

  it.each(languages)('in %s is understood also where months are shortened', (language) => {
    for (let month = 0; month < 12; month++) {
      const at = new Date(Date.UTC(2024, month, 15))
      for (const style of ['short', 'long'] as const) {
        const shown = new Intl.DateTimeFormat(localeOf(language), {
          day: 'numeric',
          month: style,
          year: 'numeric',
          timeZone: 'UTC',
        }).format(at)
        expect(read(shown, language), shown).toBe(at.toISOString().slice(0, 10))
      }
    }
  })

  it('does not depend on the language that reads it', () => {
    fc.assert(
      fc.property(readable, fc.constantFrom(...languages), fc.constantFrom(...languages), (date, written, reading) => {
        expect(readDate(formatDate(date, written), reading)).toMatchObject({ ok: true, span: { start: date } })
      }),
      { numRuns: 300 },
    )
  })

  it('never breaks the reader, whatever is typed', () => {
    const piece = fc.constantFrom(
      '2',
      '31',
      '2024',
      '24',
      '0',
      'March',
      'mars',
      'آذار',
      '-',
      '/',
      '–',
      ':',
      'to',
      'a',
      'about',
      '?',
      'de',
      'و',
      '.',
      '21:40',
      'h',
      'م',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 9 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const found = readDate(text, 'en')
          if (!found.ok) return
          expect(endsBeforeItBegan(found.span)).toBe(false)
          expect(readDate(formatSpan(found.span, 'en'), 'en').ok || /\b1[234]\d\d\b/.test(text)).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
