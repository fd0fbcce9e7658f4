import * as v from 'valibot'
import type { DateProblem } from '../../../shared/domain/date-problem.ts'
import { EvidenceFields, type EvidenceItem } from '../../../shared/domain/evidence.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Checked } from '../../view/check-form.ts'
import { readDateText } from '../../view/date-text.ts'

/** An item's fields while they are being written: its date as it is typed. */
export type ItemDraft = Omit<EvidenceFields, 'createdDate'> & { createdDate: string }

export type ItemWords = {
  readonly title: string
  readonly other: string
  /** Why a text is no date. */
  readonly date: (problem: DateProblem | 'no-span') => string
}

/** What a user may change of an item. */
export function fieldsOf(item: EvidenceItem): EvidenceFields {
  const names = new Set(Object.keys(EvidenceFields.entries))
  return v.parse(EvidenceFields, Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name))))
}

/** The draft of an item, with its date in words of the language. */
export function draftOf(item: EvidenceItem, language: Language): ItemDraft {
  return { ...fieldsOf(item), createdDate: formatDate(item.createdDate, language) }
}

/** The fields of a draft, or everything that is wrong with it. */
export function checkItem(draft: ItemDraft, words: ItemWords, language: Language): Checked<EvidenceFields> {
  const created = readDateText(draft.createdDate, language, false)
  const date = created !== 'no-span' && created.ok ? created.span.start : null
  const problems = [
    ...(draft.title.trim() === '' ? [{ path: 'title', words: words.title }] : []),
    ...(created === 'no-span' ? [{ path: 'createdDate', words: words.date(created) }] : []),
    ...(created !== 'no-span' && !created.ok ? [{ path: 'createdDate', words: words.date(created.problem) }] : []),
  ]
  if (problems.length > 0 || date === null) return { ok: false, problems }
  const parsed = v.safeParse(EvidenceFields, { ...draft, createdDate: date })
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'title', words: words.other })) }
}
