import { describe, expect, it } from 'vitest'
import { checkIncident, type IncidentWords } from '../../../renderer/features/incidents/check-incident.ts'
import {
  emptyAmount,
  emptyAuthor,
  emptyCooperation,
  emptyDraft,
  emptyInstitutionalAct,
  emptySource,
  emptyTarget,
  emptyTranslation,
  type IncidentDraft,
} from '../../../renderer/features/incidents/incident-draft.ts'
import type { Language } from '../../../shared/i18n/language.ts'

const words: IncidentWords = {
  title: 'title',
  acts: 'acts',
  actNote: 'act note',
  targets: 'targets',
  level: 'level',
  authorType: 'author type',
  entity: 'entity',
  instrument: 'instrument',
  source: 'source',
  translationLanguage: 'language',
  translationText: 'text',
  year: 'year',
  amount: 'amount',
  currency: 'currency',
  deadline: 'deadline',
  other: 'other',
  date: (read) => (read === 'no-span' ? 'no span' : read.problem.code),
}

const whole: IncidentDraft = {
  ...emptyDraft(),
  title: 'Call to a commissioner',
  acts: ['inst-budget-cut'],
  targets: [{ level: 'institution', personId: null, capacity: null }],
  when: '2 March 2026',
}

function check(part: Partial<IncidentDraft>, language: Language = 'en') {
  const checked = checkIncident({ ...whole, ...part }, words, language)
  return checked.ok ? checked.fields : checked.problems.map(({ path, words: said }) => `${path}: ${said}`)
}

describe('an incident that is being written', () => {
  it('says everything that an empty one lacks', () => {
    const checked = checkIncident(emptyDraft(), words, 'en')
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual(['title', 'acts', 'targets.0.level', 'when'])
  })

  it('takes "unknown" for an answer, and silence for none', () => {
    expect(check({ when: '?' })).toMatchObject({ start: { precision: 'unknown', value: null }, end: null })
    expect(check({ when: 'غير معروف' }, 'ar')).toMatchObject({ start: { precision: 'unknown' } })
    expect(check({ when: ' ' })).toEqual(['when: empty'])
    expect(check({ authors: [{ ...emptyAuthor, type: 'unknown' }] })).toMatchObject({
      authors: [{ type: 'unknown', state: 'unknown' }],
    })
  })

  it('takes from when until when in one answer, and says why it cannot', () => {
    expect(check({ when: '2–5 March 2026' })).toMatchObject({
      start: { precision: 'exact', value: '2026-03-02' },
      end: { precision: 'exact', value: '2026-03-05' },
    })
    expect(check({ when: '5 March 2026 to 2 March 2026' })).toEqual(['when: order'])
    expect(check({ when: '31 February 2026' })).toEqual(['when: no-such-day'])
  })

  it('needs a target, and of each target whom it was', () => {
    expect(check({ targets: [] })).toEqual(['targets.root: targets'])
    expect(check({ targets: [...whole.targets, { ...emptyTarget }] })).toEqual(['targets.1.level: level'])
  })

  it('asks what an act is that the list does not know', () => {
    expect(check({ acts: ['other'] })).toEqual(['actNote: act note'])
    expect(check({ acts: ['other'], actNote: 'A wreath was sent.' })).toMatchObject({ actNote: 'A wreath was sent.' })
  })

  it('says at each row what is missing in it', () => {
    expect(
      check({
        authors: [{ ...emptyAuthor }],
        cooperation: [{ ...emptyCooperation, date: 'soon' }],
        translations: [{ ...emptyTranslation }],
        sources: [{ ...emptySource }],
        institutionalActs: [{ ...emptyInstitutionalAct, deadline: 'March 2026', amounts: [{ ...emptyAmount }] }],
      }),
    ).toEqual([
      'authors.0.type: author type',
      'cooperation.0.entity: entity',
      'cooperation.0.date: strange-word',
      'translations.0.language: language',
      'translations.0.text: text',
      'sources.0.note: source',
      'institutionalActs.0.instrument: instrument',
      'institutionalActs.0.deadline: deadline',
      'institutionalActs.0.amounts.0.year: year',
      'institutionalActs.0.amounts.0.amount: amount',
      'institutionalActs.0.amounts.0.currency: currency',
    ])
  })

  it('keeps budgets as decimal numbers, however they are typed', () => {
    const amount = { ...emptyAmount, year: '٢٠٢٥', kind: 'allocated' as const, amount: '1.250.000,50', currency: 'eur' }
    const act = {
      ...emptyInstitutionalAct,
      instrument: 'budget-line' as const,
      deadline: '30 de junio de 2026',
      amounts: [amount],
    }
    expect(check({ institutionalActs: [act] }, 'es')).toMatchObject({
      institutionalActs: [
        {
          date: { precision: 'unknown', value: null },
          deadline: '2026-06-30',
          amounts: [{ year: 2025, kind: 'allocated', amount: '1250000.50', currency: 'EUR' }],
        },
      ],
    })
  })

  it('leaves out control characters and characters that turn the direction', () => {
    expect(check({ title: 'Call\u202e to\u0000 a\ncommissioner', narrative: 'One.\r\nTwo.\u0000' })).toMatchObject({
      title: 'Call to a commissioner',
      narrative: 'One.\nTwo.',
    })
  })
})
