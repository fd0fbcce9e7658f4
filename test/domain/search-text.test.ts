import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginningsOf, otherForms, readingsOfExtracted } from '../../shared/domain/arabic-stem.ts'
import { foldText, searchText, searchWords } from '../../shared/domain/search-text.ts'

/** Spellings of one word. */
const same: readonly (readonly [string, string, string])[] = [
  ['the article', 'الترهيب', 'ترهيب'],
  ['and with the article', 'والترهيب', 'ترهيب'],
  ['by', 'بالترهيب', 'ترهيب'],
  ['so', 'فالترهيب', 'الترهيب'],
  ['like', 'كالترهيب', 'ترهيب'],
  ['for', 'للترهيب', 'الترهيب'],
  ['and for', 'وللترهيب', 'ترهيب'],
  ['and by', 'وبالترهيب', 'ترهيب'],
  ['and', 'وترهيب', 'ترهيب'],
  ['a root that begins like the article', 'الالتزام', 'التزام'],
  ['a root that begins with waw', 'الوزارة', 'وزارة'],
  ['two official words for intimidation', 'التخويف', 'الترهيب'],
  ['and intimidation', 'والتخويف', 'ترهيب'],
  ['harakat', 'التَّرْهِيب', 'الترهيب'],
  ['tanwin', 'تهديدًا', 'تهديدا'],
  ['superscript alef', 'هٰذا', 'هذا'],
  ['tatweel', 'الترهـــيب', 'ترهيب'],
  ['hamza above alef', 'أمينة', 'امينة'],
  ['hamza below alef', 'إجراءات', 'اجراءات'],
  ['madda', 'آراء', 'اراء'],
  ['wasla', 'ٱلأمين', 'الامين'],
  ['hamza in the middle', 'سأل', 'سال'],
  ['hamza on waw', 'مؤسسة', 'موسسة'],
  ['hamza on ya', 'سائل', 'سايل'],
  ['another seat of hamza', 'مسؤول', 'مسئول'],
  ['another seat of hamza with a vowel', 'شُؤُون', 'شئون'],
  ['hamza at the end left out', 'أعضاء', 'اعضا'],
  ['hamza on its line', 'قراءة', 'قراة'],
  ['ta marbuta', 'اللجنة', 'اللجنه'],
  ['alef maqsura', 'مستشفى', 'مستشفي'],
  ['Persian ya and kaf', 'یکون', 'يكون'],
  ['Urdu ha', 'لجنہ', 'لجنة'],
  ['Arabic-Indic digits', '٢٠٢٦', '2026'],
  ['Persian digits', '۱۲۳', '123'],
  ['presentation forms', 'ﺗﺮﻫﻴﺐ', 'ترهيب'],
  ['the ligature lam-alef', 'ﺳﻼﻡ', 'سلام'],
  ['the ligature lam-alef with hamza', 'ﺍﻹﻧﺴﺎﻥ', 'إنسان'],
  ['lam-alef turned round, hamza below', 'اإلنسان', 'الإنسان'],
  ['lam-alef turned round, hamza above', 'األمم', 'أمم'],
  ['lam-alef turned round, madda', 'اآلراء', 'آراء'],
  ['lam-alef turned round, bare', 'االشتراك', 'اشتراك'],
  ['lam-alef turned round after and', 'واإلجراءات', 'إجراءات'],
  ['lam-alef turned round after by', 'باإلضافة', 'بالإضافة'],
  ['hidden direction marks', 'تر\u200fهيب', 'ترهيب'],
  ['zero-width joiner', 'تر\u200dهيب', 'ترهيب'],
  ['accents', 'Défenseure', 'DEFENSEURE'],
  ['accents apart', 'de\u0301fense', 'défense'],
  ['oe', 'œuvre', 'oeuvre'],
  ['OE', 'ŒUVRE', 'oeuvre'],
  ['ae', 'Lætitia', 'laetitia'],
  ['sharp s', 'Straße', 'STRASSE'],
  ['capital sharp s', 'STRAẞE', 'strasse'],
  ['tilde', 'señal', 'senal'],
  ['cedilla', 'façade', 'facade'],
  ['dotted capital i', 'İstanbul', 'istanbul'],
  ['dotless i', 'ısı', 'isi'],
  ['stroke', 'Łódź', 'lodz'],
  ['ligatures', 'oﬃcer', 'officer'],
  ['full width', 'ＡＢＣ１', 'abc1'],
  ['soft hyphen', 'inti\u00admidation', 'intimidation'],
  ['zero-width space', 'inti\u200bmidation', 'intimidation'],
  ['typographic apostrophe', 'l’État', "l'etat"],
  ['letter apostrophe', 'lʼÉtat', "l'état"],
  ['final sigma', 'ΣΟΦΟΣ', 'σοφος'],
]

/** Words that are not one another. */
const different: readonly (readonly [string, string, string])[] = [
  ['threat and intimidation', 'تهديد', 'ترهيب'],
  ['to him is not God', 'الله', 'له'],
  ['peace is not a name', 'سلام', 'سالم'],
  ['institution is not basis', 'مؤسسة', 'أساس'],
  ['report is not reports', 'تقرير', 'تقارير'],
  ['a committee is not paradise', 'لجنة', 'جنة'],
  ['book is not writer', 'كتاب', 'كاتب'],
  ['lam is not taken off alone', 'لقاء', 'قاء'],
  ['ba is not taken off alone', 'بلد', 'لد'],
  ['two letters are not and', 'وطن', 'طن'],
  ['a root of one letter keeps its article', 'الم', 'م'],
  ['ha is not kha', 'حوف', 'خوف'],
  ['dal is not dhal', 'دل', 'ذل'],
  ['plural', 'menace', 'menaces'],
  ['letters that only look alike', 'мама', 'mama'],
  ['numbers', '2026', '2025'],
  ['part of a word', 'art', 'artist'],
]

describe('finds a word however it is written', () => {
  test.each(same)('%s: %s and %s', (_why, one, other) => {
    expect(searchText(one)).toBe(searchText(other))
    expect(searchText(one)).not.toBe('')
  })
})

describe('keeps words apart', () => {
  test.each(different)('%s: %s and %s', (_why, one, other) => {
    expect(searchText(one)).not.toBe(searchText(other))
  })
})

test('normalising twice changes nothing, whatever the text', () => {
  const arabic = fc.string({ unit: fc.constantFrom(...'اأإآٱىيئؤءةهولبفكسرتخ ـ\u064e\u0651\u200f٣'), maxLength: 40 })
  const any = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(fc.oneof(arabic, any, fc.string({ unit: 'grapheme' })), (text) => {
      expect(searchText(searchText(text))).toBe(searchText(text))
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
    { numRuns: 2_000, examples: [['\u0374'], ['ŉ'], ['ﷺ'], ['½ǆ']] },
  )
})

test('a joined article changes nothing, whatever the Arabic word', () => {
  const root = fc.string({ unit: fc.constantFrom(...'بتثجحخدذرزسشصضطظعغقمن'), minLength: 2, maxLength: 8 })
  const joined = fc.constantFrom('ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'وبال', 'ولل')
  fc.assert(
    fc.property(root, joined, (word, before) => {
      expect(searchText(before + word)).toBe(searchText(word))
    }),
  )
})

test('says where each word stands in the original, so that a hit can be marked there', () => {
  const text = '«التَّرْهِيب» and l’Œuvre\u200f, n° ٢٠٢٦'
  const words = Array.from(searchWords(text), ({ start, end, token }) => [text.slice(start, end), token])
  expect(words).toEqual([
    ['التَّرْهِيب', 'ترهيب'],
    ['and', 'and'],
    ['l', 'l'],
    ['Œuvre', 'oeuvre'],
    ['n', 'n'],
    ['٢٠٢٦', '2026'],
  ])
})

test('finds a word from its first letter on while it is typed, with and without its article', () => {
  expect(otherForms(foldText('الترهيب'))).toEqual(['الترهيب'])
  expect(beginningsOf(foldText('الت'))).toEqual(['الت', 'ت'])
  expect(beginningsOf(foldText('ال'))).toEqual(['ال'])
  expect(beginningsOf(foldText('التخويف'))).toContain(searchText('ترهيب'))
  expect(beginningsOf('menace')).toEqual(['menace'])
  expect(otherForms(foldText('للجنة'))).toContain(searchText('لجنة'))
  expect(otherForms(foldText('لحقوق'))).toContain('حقوق')
  expect(otherForms(foldText('بلد'))).toEqual([])
  expect(otherForms('menace')).toEqual([])
})

test('reads what extraction from a PDF turned round, within a word and at its head', () => {
  const readings = (word: string) => readingsOfExtracted(word).map(searchText)
  expect(readings('السالم')).toContain(searchText('السلام'))
  expect(readings('خالل')).toContain(searchText('خلال'))
  expect(readings('لإلنسان')).toContain(searchText('للإنسان'))
  expect(readings('الجئ')).toContain(searchText('لاجئ'))
  expect(readingsOfExtracted('ترهيب')).toEqual([])
  expect(readingsOfExtracted('intimidation')).toEqual([])
})

describe('hostile text', () => {
  test('separates at control characters, symbols, emoji and half surrogates, and keeps none of them', () => {
    expect(searchText('a\u0000b\ud800c\udc00d 👩‍⚖️ e\u0007f \uffff ★')).toBe('a b c d e f')
    expect(searchText('\u202egnp.txt\u202c')).toBe('gnp txt')
    expect(searchText('\u0301\u0301\u200f\u2066')).toBe('')
    expect(searchText('')).toBe('')
  })

  test('opens a form that stands for several words', () => {
    expect(searchText('ﷺ').split(' ')).toHaveLength(4)
  })

  test.each([
    ['one endless word', 'x'.repeat(10_000_000)],
    ['one endless Arabic word', 'ال'.repeat(2_000_000)],
    ['nothing but marks', `e${'\u0301'.repeat(5_000_000)}`],
    ['nothing but invisible characters', `a${'\u200b'.repeat(5_000_000)}b`],
    ['forms that grow', 'ﷺ'.repeat(100_000)],
  ])('ends with words of ordinary length: %s', (_what, text) => {
    for (const { token, folded } of searchWords(text)) {
      if (token.length > 128 || folded.length > 128 || token === '') throw new Error(`a token of ${token.length}`)
    }
    expect(searchText(text.slice(0, 100_000)).length).toBeGreaterThan(0)
  })
})
