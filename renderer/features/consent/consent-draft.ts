import * as v from 'valibot'
import { ConsentFields } from '../../../shared/domain/consent.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Checked, Problem } from '../../view/check-form.ts'
import { monthsAfter } from './decision.ts'

/** Months after which somebody is asked again, where nobody says otherwise. */
const reviewMonths = 12

/** A decision while it is being written. A day is null while it is incomplete, `empty` where nothing is typed. */
export type ConsentDraft = Omit<ConsentFields, 'identityLevel' | 'decidedOn' | 'reviewOn'> & {
  readonly identityLevel: ConsentFields['identityLevel'] | null
  readonly decidedOn: string | 'empty' | null
  readonly reviewOn: string | 'empty' | null
}

/** Words for what may be wrong. */
export type ConsentWords = {
  readonly level: string
  readonly day: string
  readonly future: string
  readonly giver: string
  readonly review: string
  readonly reviewBefore: string
  readonly other: string
}

/** A decision about a person and a recipient that was made today and holds for a year, unless changed. */
export function newDraft(person: Pick<Person, 'id' | 'kind'>, recipientId: string, today: string): ConsentDraft {
  return {
    personId: person.id,
    recipientId,
    identityLevel: null,
    givenBy: person.kind === 'organisation' ? 'institution-representative' : 'self',
    givenByName: '',
    informedOf: [],
    hiddenFields: [],
    form: 'written',
    decidedOn: today,
    language: 'und',
    interpreter: '',
    witness: '',
    evidenceItemId: null,
    reviewOn: monthsAfter(today, reviewMonths),
    nameToGovernments: 'not-asked',
    nameInPublicReports: 'not-asked',
    note: '',
  }
}

/** The fields of a decision, or everything that is wrong with it. */
export function checkConsent(draft: ConsentDraft, today: string, words: ConsentWords): Checked<ConsentFields> {
  const problems: Problem[] = []
  const decided = draft.decidedOn === 'empty' ? null : draft.decidedOn
  if (draft.givenBy !== 'self' && draft.givenByName.trim() === '') problems.push({ path: 'givenByName', words: words.giver })
  if (draft.identityLevel === null) problems.push({ path: 'identityLevel', words: words.level })
  if (decided === null) problems.push({ path: 'decidedOn', words: words.day })
  else if (decided > today) problems.push({ path: 'decidedOn', words: words.future })
  if (draft.reviewOn === null) problems.push({ path: 'reviewOn', words: words.review })
  else if (draft.reviewOn !== 'empty' && decided !== null && draft.reviewOn < decided)
    problems.push({ path: 'reviewOn', words: words.reviewBefore })
  if (problems.length > 0) return { ok: false, problems }

  const parsed = v.safeParse(ConsentFields, { ...draft, reviewOn: draft.reviewOn === 'empty' ? null : draft.reviewOn })
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'note', words: words.other })) }
}
