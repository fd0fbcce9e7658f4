import * as v from 'valibot'
import { DoNoHarmFields } from '../../../shared/domain/do-no-harm.ts'
import type { Checked, Problem } from '../../view/check-form.ts'

/** An assessment while it is being written. A day is null while it is incomplete, `empty` where nothing is typed. */
export type HarmDraft = Omit<DoNoHarmFields, 'decision' | 'decidedOn' | 'reviewOn'> & {
  readonly decision: DoNoHarmFields['decision'] | null
  readonly decidedOn: string | 'empty' | null
  readonly reviewOn: string | 'empty' | null
}

export type HarmWords = {
  readonly decision: string
  readonly assessor: string
  readonly day: string
  readonly future: string
  readonly review: string
  readonly reviewBefore: string
  readonly other: string
}

/** The fields of an assessment, or everything that is wrong with it. */
export function checkHarm(draft: HarmDraft, today: string, words: HarmWords): Checked<DoNoHarmFields> {
  const problems: Problem[] = []
  const decided = draft.decidedOn === 'empty' ? null : draft.decidedOn
  if (draft.decision === null) problems.push({ path: 'decision', words: words.decision })
  if (draft.assessor.trim() === '') problems.push({ path: 'assessor', words: words.assessor })
  if (decided === null) problems.push({ path: 'decidedOn', words: words.day })
  else if (decided > today) problems.push({ path: 'decidedOn', words: words.future })
  if (draft.reviewOn === null) problems.push({ path: 'reviewOn', words: words.review })
  else if (draft.reviewOn !== 'empty' && decided !== null && draft.reviewOn < decided)
    problems.push({ path: 'reviewOn', words: words.reviewBefore })
  if (problems.length > 0) return { ok: false, problems }
  const parsed = v.safeParse(DoNoHarmFields, { ...draft, reviewOn: draft.reviewOn === 'empty' ? null : draft.reviewOn })
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'risks', words: words.other })) }
}
