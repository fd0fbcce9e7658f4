import { describe, expect, it } from 'vitest'
import { checkIncident, emptyDraft, type IncidentDraft } from '../../../renderer/features/incidents/incident-draft.ts'

const words = {
  title: 'title',
  acts: 'acts',
  targets: 'targets',
  level: 'level',
  date: 'date',
  end: 'end',
  order: 'order',
  other: 'other',
}

const whole: IncidentDraft = {
  ...emptyDraft(),
  title: 'Call to a commissioner',
  acts: ['inst-budget-cut'],
  targets: [{ level: 'institution', personId: null, capacity: null }],
  start: { precision: 'exact', value: '2026-03-02' },
}

function check(part: Partial<IncidentDraft>) {
  const checked = checkIncident({ ...whole, ...part }, words)
  return checked.ok ? checked.fields : checked.problems.map(({ path, words: said }) => `${path}: ${said}`)
}

describe('an incident that is being written', () => {
  it('says everything that an empty one lacks', () => {
    const checked = checkIncident(emptyDraft(), words)
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual(['title', 'acts', 'targets.0.level', 'start'])
  })

  it('takes "unknown" for an answer, and silence for none', () => {
    expect(check({ start: { precision: 'unknown', value: null } })).toMatchObject({
      start: { precision: 'unknown', value: null },
    })
    expect(check({ start: null })).toEqual(['start: date'])
  })

  it('has an end only where it went on', () => {
    const end = { precision: 'exact' as const, value: '2026-03-05' }
    expect(check({ hasEnd: false, end })).toMatchObject({ end: null })
    expect(check({ hasEnd: true, end })).toMatchObject({ end })
    expect(check({ hasEnd: true, end: null })).toEqual(['end: end'])
  })

  it('cannot end before it began, as far as both are known', () => {
    const endsOn = (value: string, precision: 'exact' | 'month' | 'year') => check({ hasEnd: true, end: { precision, value } })
    expect(endsOn('2026-03-01', 'exact')).toEqual(['end: order'])
    expect(endsOn('2026-02', 'month')).toEqual(['end: order'])
    expect(endsOn('2026-03', 'month')).toMatchObject({ title: whole.title })
    expect(endsOn('2026', 'year')).toMatchObject({ title: whole.title })
  })

  it('compares the hours of one day', () => {
    const at = (time: string) => ({ precision: 'time' as const, value: `2026-03-02T${time}` })
    expect(check({ start: at('21:40'), hasEnd: true, end: at('21:10') })).toEqual(['end: order'])
    expect(check({ start: at('21:40'), hasEnd: true, end: at('21:50') })).toMatchObject({ end: at('21:50') })
  })

  it('needs a target, and of each target whom it was', () => {
    expect(check({ targets: [] })).toEqual(['targets.root: targets'])
    const target = whole.targets.slice(0, 1)
    expect(check({ targets: [...target, { level: null, personId: null, capacity: null }] })).toEqual(['targets.1.level: level'])
  })
})
