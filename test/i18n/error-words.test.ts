import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../shared/errors.ts'
import { errorWords } from '../../shared/i18n/error-words.ts'
import { languages } from '../../shared/i18n/language.ts'

const cases = languages.flatMap((language) => errorCodes.map((code) => [code, language] as const))

describe('the words of an error', () => {
  it.each(cases)('say %s in %s without a hole, even where no fact is known', (code, language) => {
    const words = errorWords(language, { code, facts: {} })
    expect(words).not.toMatch(/\{\{|\}\}|undefined|errors\./)
    expect(words.length).toBeGreaterThan(20)
    expect(words).not.toContain(code)
  })

  it('put the facts in as people read them', () => {
    const since = '2026-03-02T10:00:00.000Z'
    expect(errorWords('en', { code: 'VAULT_IN_USE', facts: { machine: 'desk-3', since } }, String)).toContain('desk-3')
    expect(errorWords('en', { code: 'VAULT_IN_USE', facts: { machine: 'desk-3', since } }, String)).toContain('2026')
    expect(errorWords('en', { code: 'VAULT_IN_USE', facts: { machine: 'desk-3', since } }, String)).not.toContain(since)
    expect(errorWords('fr', { code: 'NOT_FOUND', facts: { kind: 'case' } })).toContain('dossier')
    expect(errorWords('es', { code: 'NOT_ALLOWED', facts: { right: 'administer' } })).toContain('administrar')
    expect(errorWords('en', { code: 'FILE_TOO_LARGE', facts: { path: 'a', limitBytes: 64_000 } })).toContain('64')
  })

  it('say that a fact is not known instead of leaving a gap', () => {
    expect(errorWords('en', { code: 'VAULT_IN_USE', facts: { machine: '', since: '' } })).toContain('machine: not known')
  })

  it('keep the direction of a path from disturbing the sentence', () => {
    expect(errorWords('ar', { code: 'FILE_NOT_FOUND', facts: { path: 'C:\\x' } })).toContain('\u2068C:\\x\u2069')
  })
})
