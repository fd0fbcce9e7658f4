import * as v from 'valibot'
import { type Measure, MeasureFields } from '../../../shared/domain/measure.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Checked, Problem } from '../../view/check-form.ts'
import { dateText, readDateText } from '../../view/date-text.ts'

/** A measure while it is being written: the date is text, the type null until it is chosen. */
export type MeasureDraft = Omit<MeasureFields, 'type' | 'date'> & {
  readonly type: MeasureFields['type'] | null
  readonly date: string
}

/** Words for what may be wrong. */
export type MeasureWords = { readonly type: string; readonly date: string; readonly other: string }

/** The draft of a measure, or an empty one. */
export function draftOf(measure: Measure | null, language: Language): MeasureDraft {
  if (measure === null)
    return {
      ...{ type: null, status: 'planned', askedOf: '', askedBy: '', date: '', outcome: '' },
      ...{ incidentId: null, personId: null, classification: 'confidential' },
    }
  const { type, status, askedOf, askedBy, date, outcome, incidentId, personId, classification } = measure
  const text = date.value === null ? '' : dateText({ start: date, end: null }, language)
  return { type, status, askedOf, askedBy, date: text, outcome, incidentId, personId, classification }
}

/** The fields of a draft, or everything that is wrong with it. An empty date is an unknown one. */
export function checkMeasure(draft: MeasureDraft, language: Language, words: MeasureWords): Checked<MeasureFields> {
  const problems: Problem[] = []
  if (draft.type === null) problems.push({ path: 'type', words: words.type })
  const date = readDate(draft.date, language)
  if (date === null) problems.push({ path: 'date', words: words.date })
  if (problems.length > 0) return { ok: false, problems }
  const parsed = v.safeParse(MeasureFields, { ...draft, date })
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'type', words: words.other })) }
}

function readDate(text: string, language: Language): MeasureFields['date'] | null {
  if (text.trim() === '') return { precision: 'unknown', value: null }
  const read = readDateText(text, language, false)
  return read !== 'no-span' && read.ok ? read.span.start : null
}
