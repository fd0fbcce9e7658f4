import * as v from 'valibot'
import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import { EvidenceFields, type EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { Checked } from '../../view/check-form.ts'

/** An item's fields while they are being written: an incomplete date is null. */
export type ItemDraft = Omit<EvidenceFields, 'createdDate'> & { createdDate: DateWithPrecision | null }

export type ItemWords = { readonly title: string; readonly date: string; readonly other: string }

/** What a user may change of an item. */
export function fieldsOf(item: EvidenceItem): EvidenceFields {
  const names = new Set(Object.keys(EvidenceFields.entries))
  return v.parse(EvidenceFields, Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name))))
}

/** The fields of a draft, or everything that is wrong with it. */
export function checkItem(draft: ItemDraft, words: ItemWords): Checked<EvidenceFields> {
  const problems = [
    ...(draft.title.trim() === '' ? [{ path: 'title', words: words.title }] : []),
    ...(draft.createdDate === null ? [{ path: 'createdDate', words: words.date }] : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const parsed = v.safeParse(EvidenceFields, draft)
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'title', words: words.other })) }
}
