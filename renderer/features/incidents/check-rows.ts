import type { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import type { Cooperation, IncidentSource, InstitutionalAct, Translation, YearAmount } from '../../../shared/domain/incident.ts'
import { readAmount } from '../../../shared/domain/read-amount.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Problem } from '../../view/check-form.ts'
import { readDateText } from '../../view/date-text.ts'
import type { IncidentWords } from './check-incident.ts'
import type { AmountDraft, CooperationDraft, InstitutionalActDraft } from './incident-draft.ts'

/** What a check makes of one row; paths are those inside the row. */
export type CheckedRow<Fields> =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const unknown: DateWithPrecision = { precision: 'unknown', value: null }

export function checkCooperation(row: CooperationDraft, words: IncidentWords, language: Language): CheckedRow<Cooperation> {
  const { entity } = row
  const date = oneDate(row.date, words, language)
  const problems = [
    ...(entity === null ? [{ path: 'entity', words: words.entity }] : []),
    ...(typeof date === 'string' ? [{ path: 'date', words: date }] : []),
  ]
  if (entity === null || typeof date === 'string') return { ok: false, problems }
  return { ok: true, fields: { ...row, entity, date } }
}

export function checkTranslation(row: Translation, words: IncidentWords): CheckedRow<Translation> {
  const problems = [
    ...(row.language === 'und' ? [{ path: 'language', words: words.translationLanguage }] : []),
    ...(row.text.trim() === '' ? [{ path: 'text', words: words.translationText }] : []),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, fields: row }
}

export function checkSource(row: IncidentSource, words: IncidentWords): CheckedRow<IncidentSource> {
  const isNamed = row.personId !== null || row.itemId !== null || row.note.trim() !== ''
  return isNamed ? { ok: true, fields: row } : { ok: false, problems: [{ path: 'note', words: words.source }] }
}

export function checkInstitutionalAct(
  row: InstitutionalActDraft,
  words: IncidentWords,
  language: Language,
): CheckedRow<InstitutionalAct> {
  const { instrument } = row
  const problems: Problem[] = []
  if (instrument === null) problems.push({ path: 'instrument', words: words.instrument })
  const date = oneDate(row.date, words, language)
  if (typeof date === 'string') problems.push({ path: 'date', words: date })
  const deadline = row.deadline.trim() === '' ? null : readDay(row.deadline, language)
  if (deadline === undefined) problems.push({ path: 'deadline', words: words.deadline })
  const amounts = row.amounts.map((amount, index) => {
    const checked = checkAmount(amount, words, language)
    if (!checked.ok)
      problems.push(...checked.problems.map(({ path, words: said }) => ({ path: `amounts.${index}.${path}`, words: said })))
    return checked
  })
  if (problems.length > 0 || instrument === null || typeof date === 'string' || deadline === undefined)
    return { ok: false, problems }
  return {
    ok: true,
    fields: { ...row, instrument, date, deadline, amounts: amounts.flatMap((one) => (one.ok ? [one.fields] : [])) },
  }
}

function checkAmount(row: AmountDraft, words: IncidentWords, language: Language): CheckedRow<YearAmount> {
  const read = readDateText(row.year, language, false)
  const span = read === 'no-span' || !read.ok ? null : read.span
  const year = span?.start.precision === 'year' ? Number(span.start.value) : Number.NaN
  const amount = readAmount(row.amount, language)
  const currency = row.currency.trim().toUpperCase()
  const problems = [
    ...(year >= 1900 && year <= 2200 ? [] : [{ path: 'year', words: words.year }]),
    ...(amount === null ? [{ path: 'amount', words: words.amount }] : []),
    ...(/^[A-Z]{3}$/.test(currency) ? [] : [{ path: 'currency', words: words.currency }]),
  ]
  if (problems.length > 0 || amount === null) return { ok: false, problems }
  return { ok: true, fields: { year, kind: row.kind, amount, currency } }
}

/** One date that need not be given, or why it is none. */
function oneDate(text: string, words: IncidentWords, language: Language): DateWithPrecision | string {
  if (text.trim() === '') return unknown
  const read = readDateText(text, language, false)
  return read === 'no-span' || !read.ok ? words.date(read) : read.span.start
}

/** One exact day (`YYYY-MM-DD`), or undefined where it is none. */
function readDay(text: string, language: Language): string | undefined {
  const read = readDateText(text, language, false)
  if (read === 'no-span' || !read.ok || read.span.start.precision !== 'exact') return undefined
  return read.span.start.value ?? undefined
}
