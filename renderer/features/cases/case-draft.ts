import * as v from 'valibot'
import { CaseFields, type CaseRow } from '../../../shared/domain/case.ts'
import type { Checked, Problem } from '../../view/check-form.ts'

/** A case while it is being written: the day of the review is null while it is incomplete, `empty` where nothing is typed. */
export type CaseDraft = Omit<CaseFields, 'retentionReviewOn'> & { readonly retentionReviewOn: string | 'empty' | null }

/** Words for what may be wrong. */
export type CaseWords = { readonly title: string; readonly retention: string; readonly other: string }

/** The draft of a case that exists. */
export function draftOf(record: CaseRow): CaseDraft {
  const names = new Set(Object.keys(CaseFields.entries))
  const fields = v.parse(CaseFields, Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name))))
  return { ...fields, retentionReviewOn: fields.retentionReviewOn ?? 'empty' }
}

/** The fields of a draft, or everything that is wrong with it: a title is all that a case needs. */
export function checkCase(draft: CaseDraft, words: CaseWords): Checked<CaseFields> {
  const problems: Problem[] = []
  if (draft.title.trim() === '') problems.push({ path: 'title', words: words.title })
  if (draft.retentionReviewOn === null) problems.push({ path: 'retentionReviewOn', words: words.retention })
  if (problems.length > 0) return { ok: false, problems }
  const day = draft.retentionReviewOn
  const parsed = v.safeParse(CaseFields, { ...draft, retentionReviewOn: day === 'empty' ? null : day })
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'title', words: words.other })) }
}
