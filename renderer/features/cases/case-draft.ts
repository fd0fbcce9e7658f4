import * as v from 'valibot'
import { CaseFields, type CaseRow } from '../../../shared/domain/case.ts'
import type { Checked } from '../../view/check-form.ts'

/** A case while it is being written: tags are text, separated by commas. */
export type CaseDraft = Omit<CaseFields, 'tags'> & { readonly tags: string }

/** The draft of a case that exists. */
export function draftOf(record: CaseRow): CaseDraft {
  const names = new Set(Object.keys(CaseFields.entries))
  const fields = v.parse(CaseFields, Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name))))
  return { ...fields, tags: fields.tags.join(', ') }
}

/** The fields of a draft, or what is wrong with it: a title is all that a case needs. */
export function checkCase(draft: CaseDraft, titleWords: string): Checked<CaseFields> {
  const tags = draft.tags
    .split(/[,،;؛]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  const parsed = v.safeParse(CaseFields, { ...draft, tags })
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: [{ path: 'title', words: titleWords }] }
}
