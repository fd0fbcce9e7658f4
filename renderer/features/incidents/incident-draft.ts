import * as v from 'valibot'
import { boundsOf, type DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import { type Incident, IncidentFields, type Target } from '../../../shared/domain/incident.ts'
import type { Checked, Problem } from '../../view/check-form.ts'

/** An incident while it is being written: what is not answered yet is null. */
export type IncidentDraft = {
  title: string
  acts: IncidentFields['acts']
  targets: { level: Target['level'] | null; personId: string | null; capacity: Target['capacity'] }[]
  start: DateWithPrecision | null
  hasEnd: boolean
  end: DateWithPrecision | null
  country: string | null
  place: string
  narrative: string
  narrativeLanguage: string
}

/** Words for what may be wrong. */
export type IncidentWords = {
  readonly title: string
  readonly acts: string
  readonly targets: string
  readonly level: string
  readonly date: string
  readonly end: string
  readonly order: string
  readonly other: string
}

/** An empty draft. A first target is there to be filled in. */
export function emptyDraft(): IncidentDraft {
  return {
    title: '',
    acts: [],
    targets: [{ level: null, personId: null, capacity: null }],
    start: null,
    hasEnd: false,
    end: null,
    country: null,
    place: '',
    narrative: '',
    narrativeLanguage: 'und',
  }
}

/** The draft of an incident that exists. */
export function draftOf(incident: Incident): IncidentDraft {
  const { title, acts, targets, start, end, country, place, narrative, narrativeLanguage } = incident
  return {
    title,
    acts: [...acts],
    targets: targets.map((target) => ({ ...target })),
    start,
    hasEnd: end !== null,
    end,
    country,
    place,
    narrative,
    narrativeLanguage,
  }
}

/** The fields of a draft, or everything that is wrong with it. "Unknown" is an answer; silence is not. */
export function checkIncident(draft: IncidentDraft, words: IncidentWords): Checked<IncidentFields> {
  const problems: Problem[] = []
  if (draft.title.trim() === '') problems.push({ path: 'title', words: words.title })
  if (draft.acts.length === 0) problems.push({ path: 'acts', words: words.acts })
  if (draft.targets.length === 0) problems.push({ path: 'targets.root', words: words.targets })
  draft.targets.forEach((target, index) => {
    if (target.level === null) problems.push({ path: `targets.${index}.level`, words: words.level })
  })
  if (draft.start === null) problems.push({ path: 'start', words: words.date })
  if (draft.hasEnd && draft.end === null) problems.push({ path: 'end', words: words.end })
  if (draft.hasEnd && endsTooEarly(draft.start, draft.end)) problems.push({ path: 'end', words: words.order })
  if (problems.length > 0) return { ok: false, problems }

  const { hasEnd, ...fields } = draft
  const parsed = v.safeParse(IncidentFields, { ...fields, end: hasEnd ? draft.end : null })
  if (parsed.success) return { ok: true, fields: parsed.output }
  const paths = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'title')
  return { ok: false, problems: paths.map((path) => ({ path, words: words.other })) }
}

function endsTooEarly(start: DateWithPrecision | null, end: DateWithPrecision | null): boolean {
  const from = start && boundsOf(start)
  const to = end && boundsOf(end)
  if (!from || !to) return false
  if (to.last < from.first) return true
  // On the same day, times decide.
  return start?.precision === 'time' && end?.precision === 'time' && (end.value ?? '') < (start.value ?? '')
}
