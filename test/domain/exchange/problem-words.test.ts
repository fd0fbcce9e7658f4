import { describe, expect, it } from 'vitest'
import { rowProblemCodes } from '../../../shared/domain/exchange/import-plan.ts'
import { problemWords } from '../../../shared/domain/exchange/problem-words.ts'
import { languages } from '../../../shared/i18n/language.ts'

describe('what is wrong with a row', () => {
  it.each(languages.flatMap((language) => rowProblemCodes.map((code) => [code, language] as const)))(
    'is said for %s in %s without a hole',
    (code, language) => {
      for (const text of ['', 'xyz']) {
        const words = problemWords({ field: 'start', code, text }, language)
        expect(words.length).toBeGreaterThan(15)
        expect(words).not.toMatch(/\{\{|\}\}|undefined|exchange\.|fields\./)
      }
    },
  )

  it('says of a date what to write instead', () => {
    const words = problemWords({ field: 'start', code: 'unreadable-date', text: '2/3/24' }, 'en', String)
    expect(words).toContain('“2/3/24” is not a date that can be read')
    expect(words).toContain('four digits')
  })
})
