import { describe, expect, it } from 'vitest'
import { viewerWords } from '../../../renderer/viewer/words.ts'
import { viewer } from '../../../shared/i18n/en/viewer.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { type MessageKey, translator } from '../../../shared/i18n/translator.ts'

const keys = [...new Set(Object.keys(viewer).map((key) => key.replace(/_(one|other)$/, '')))]

describe('the words inside the viewer', () => {
  it.each(languages)('are those of the catalogue in %s, in every plural and with every fact', (language) => {
    const words = viewerWords(language)
    const t = translator(language)
    for (const key of keys)
      for (const count of [0, 1, 2, 3, 11, 100, 12_345]) {
        const facts = { count, page: count, number: count, total: 3, name: 'a.txt', text: 'a word', list: 'one, two' }
        expect(words(key as never, facts)).toBe(t(key as MessageKey, facts))
      }
  })
})
