import { describe, expect, it } from 'vitest'
import { checkMeasure, draftOf, type MeasureDraft } from '../../../renderer/features/measures/measure-draft.ts'
import type { Measure, MeasureFields } from '../../../shared/domain/measure.ts'
import { languages } from '../../../shared/i18n/language.ts'

const words = { type: 'no type', date: 'no date', other: 'not accepted' }
const empty = draftOf(null, 'en')
const chosen: MeasureDraft = { ...empty, type: 'relocation' }
const measure: MeasureFields = {
  type: 'legal-support',
  status: 'asked',
  askedOf: 'Bar',
  askedBy: 'Unit',
  date: { precision: 'month', value: '2025-03' },
  outcome: '',
  incidentId: null,
  personId: null,
  classification: 'strictly-confidential',
}

describe('a measure that is being written', () => {
  it('needs to say what is asked, and nothing else: an empty date is an unknown one', () => {
    expect(checkMeasure(empty, 'en', words)).toEqual({ ok: false, problems: [{ path: 'type', words: 'no type' }] })
    expect(checkMeasure(chosen, 'en', words)).toMatchObject({
      ok: true,
      fields: { type: 'relocation', status: 'planned', date: { precision: 'unknown', value: null } },
    })
  })

  it('reads its date as people write it, and refuses one that it cannot read, and a span', () => {
    const dated = (date: string) => checkMeasure({ ...chosen, date }, 'en', words)
    expect(dated('March 2025')).toMatchObject({ fields: { date: { precision: 'month', value: '2025-03' } } })
    expect(dated('31 February 2025')).toMatchObject({ problems: [{ path: 'date' }] })
    expect(dated('2 March 2025 – 4 March 2025')).toMatchObject({ problems: [{ path: 'date' }] })
  })

  it.each(languages)('gives back the same measure where nothing was typed (%s)', (language) => {
    const stamp = { id: 'm', caseId: 'c', createdAt: '', createdBy: '', changedAt: '', changedBy: '', version: 1 }
    const stored: Measure = { ...measure, ...stamp }
    expect(checkMeasure(draftOf(stored, language), language, words)).toEqual({ ok: true, fields: measure })
  })
})
