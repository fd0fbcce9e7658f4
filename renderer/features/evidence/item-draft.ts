import * as v from 'valibot'
import type { DateProblem } from '../../../shared/domain/date-problem.ts'
import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import { EvidenceFields, type EvidenceItem, fieldsOfItem } from '../../../shared/domain/evidence.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Checked } from '../../view/check-form.ts'
import { readDateText } from '../../view/date-text.ts'

const dateNames = ['createdDate', 'capturedDate'] as const

/** An item's fields while they are being written: its dates as they are typed. */
export type ItemDraft = Omit<EvidenceFields, (typeof dateNames)[number]> & Record<(typeof dateNames)[number], string>

export type ItemWords = {
  readonly title: string
  readonly other: string
  /** Why a text is no date. */
  readonly date: (problem: DateProblem | 'no-span') => string
}

/** The draft of an item, with its dates in words of the language; a capture that nobody noted is an empty field. */
export function draftOf(item: EvidenceItem, language: Language): ItemDraft {
  const { createdDate, capturedDate, ...rest } = fieldsOfItem(item)
  const captured = capturedDate.value === null ? '' : formatDate(capturedDate, language)
  return { ...rest, createdDate: formatDate(createdDate, language), capturedDate: captured }
}

const webTypes: ReadonlySet<string> = new Set(['web-page', 'social-post', 'screenshot'] satisfies EvidenceFields['type'][])

/** Whether an item comes from the web, by its type or by what was written of it. */
export function isOfWeb({ type, url, capturedDate }: Pick<ItemDraft, 'type' | 'url' | 'capturedDate'>): boolean {
  return webTypes.has(type) || url.trim() !== '' || capturedDate.trim() !== ''
}

/** The fields of a draft, or everything that is wrong with it. */
export function checkItem(draft: ItemDraft, words: ItemWords, language: Language): Checked<EvidenceFields> {
  const created = readOne(draft.createdDate, language)
  const captured = draft.capturedDate.trim() === '' ? { date: unknown } : readOne(draft.capturedDate, language)
  const problems = [
    ...(draft.title.trim() === '' ? [{ path: 'title', words: words.title }] : []),
    ...('date' in created ? [] : [{ path: 'createdDate', words: words.date(created.problem) }]),
    ...('date' in captured ? [] : [{ path: 'capturedDate', words: words.date(captured.problem) }]),
  ]
  if (problems.length > 0 || !('date' in created && 'date' in captured)) return { ok: false, problems }
  const parsed = v.safeParse(EvidenceFields, { ...draft, createdDate: created.date, capturedDate: captured.date })
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'title', words: words.other })) }
}

const unknown: DateWithPrecision = { precision: 'unknown', value: null }

function readOne(
  text: string,
  language: Language,
): { readonly date: DateWithPrecision } | { readonly problem: DateProblem | 'no-span' } {
  const read = readDateText(text, language, false)
  if (read === 'no-span') return { problem: read }
  return read.ok ? { date: read.span.start } : { problem: read.problem }
}
