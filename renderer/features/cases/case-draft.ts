import * as v from 'valibot'
import { CaseFields, type CaseRow } from '../../../shared/domain/case.ts'
import type { Checked } from '../../view/check-form.ts'

/** A case while it is being written: tags are text, separated by commas. */
export type CaseDraft = Omit<CaseFields, 'tags'> & { readonly tags: string }

/** The draft of a case that exists. */
export function draftOf({ title, summary, status, classification, lead, nexus, tags }: CaseRow): CaseDraft {
  return { title, summary, status, classification, lead, nexus, tags: tags.join(', ') }
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
