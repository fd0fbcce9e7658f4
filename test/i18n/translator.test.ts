import { describe, expect, it } from 'vitest'
import { ar } from '../../shared/i18n/ar.ts'
import { en } from '../../shared/i18n/en.ts'
import { es } from '../../shared/i18n/es.ts'
import { formatDate, formatDuration, formatInstant, formatSize } from '../../shared/i18n/format.ts'
import { fr } from '../../shared/i18n/fr.ts'
import { languages } from '../../shared/i18n/language.ts'
import { type MessageKey, translator } from '../../shared/i18n/translator.ts'

const catalogues = { en, fr, es, ar }

describe('the words of the application', () => {
  it('chooses the plural form of each language', () => {
    expect(translator('en')('common.tasksRunning', { count: 1 })).toBe('1 task running')
    expect(translator('fr')('common.tasksRunning', { count: 0 })).toBe('0 tâche en cours')
    const arabic = [0, 1, 2, 3, 11, 100].map((count) => translator('ar')('common.tasksRunning', { count }))
    expect(new Set(arabic).size).toBe(6)
    expect(arabic[2]).toBe('مهمتان قيد التنفيذ')
  })

  it('writes numbers in the manner of the language, with Latin digits', () => {
    expect(translator('en')('common.tasksRunning', { count: 12_345 })).toBe('12,345 tasks running')
    expect(translator('ar')('common.tasksRunning', { count: 12_345 })).toContain('12,345')
    expect(translator('es')('common.tasksRunning', { count: 12_345 })).toContain('12.345')
  })

  it('puts hostile facts into words as they are: nothing in them is looked up or filled in again', () => {
    const hostile = '$t(common.lock) {{count}} <b>&amp;</b>'
    expect(translator('en')('common.about', { date: hostile })).toBe(`about ${hostile}`)
  })

  it('says a date as precisely as it is known', () => {
    expect(formatDate({ precision: 'exact', value: '2026-03-03' }, 'en')).toBe('3 March 2026')
    expect(formatDate({ precision: 'time', value: '2026-03-03T21:40' }, 'fr')).toBe('3 mars 2026, 21:40')
    expect(formatDate({ precision: 'month', value: '2026-03' }, 'es')).toBe('marzo de 2026')
    expect(formatDate({ precision: 'estimate', value: '2023' }, 'en')).toBe('about 2023')
    expect(formatDate({ precision: 'unknown', value: null }, 'ar')).toBe('تاريخ غير معروف')
    expect(formatDate({ precision: 'exact', value: '2026-03-03' }, 'ar')).toMatch(/^3 مارس 2026$/)
  })

  it('says sizes and durations so that a person can compare them', () => {
    expect(formatSize(0, 'en')).toBe('0 bytes')
    expect(formatSize(3_441_000, 'en')).toBe('3.4 MB')
    expect(formatSize(3_441_000, 'fr')).toMatch(/^3,4\sMo$/)
    expect(formatDuration(0.2, 'en')).toBe('1 second')
    expect(formatDuration(200, 'en')).toBe('3 minutes')
    expect(formatInstant('2026-03-03T14:05:00.000Z', 'en', 'UTC')).toMatch(/^3 Mar 2026, 14:05$/)
  })

  it('leaves no key untyped, and no language without words', () => {
    const t = translator('en')
    // @ts-expect-error a key that no catalogue has does not compile
    const missing: MessageKey = 'common.noSuchKey'
    // @ts-expect-error a plural form is not a message of its own
    const form: MessageKey = 'common.tasksRunning_one'
    expect([t(missing), t(form).length > 0]).toEqual(['common.noSuchKey', true])
    for (const language of languages)
      for (const [key, words] of Object.entries(catalogues[language])) expect(words.trim(), `${language} ${key}`).not.toBe('')
  })
})
