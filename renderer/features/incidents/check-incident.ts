import * as v from 'valibot'
import { type IncidentFields, IncidentFields as Schema } from '../../../shared/domain/incident.ts'
import type { ReadDate } from '../../../shared/domain/read-date.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Checked, Problem } from '../../view/check-form.ts'
import { readDateText } from '../../view/date-text.ts'
import { type CheckedRow, checkCooperation, checkInstitutionalAct, checkSource, checkTranslation } from './check-rows.ts'
import type { IncidentDraft } from './incident-draft.ts'

/** Words for what may be wrong. */
export type IncidentWords = {
  readonly title: string
  readonly acts: string
  readonly actNote: string
  readonly targets: string
  readonly level: string
  readonly authorType: string
  readonly entity: string
  readonly instrument: string
  readonly source: string
  readonly translationLanguage: string
  readonly translationText: string
  readonly year: string
  readonly amount: string
  readonly currency: string
  readonly deadline: string
  readonly other: string
  /** Why a text is no date. */
  readonly date: (read: Exclude<ReadDate, { ok: true }> | 'no-span') => string
}

/** The fields of a draft, or everything that is wrong with it. "Unknown" is an answer; silence is not where one is needed. */
export function checkIncident(draft: IncidentDraft, words: IncidentWords, language: Language): Checked<IncidentFields> {
  const problems: Problem[] = []
  const wrong = (path: string, said: string) => void problems.push({ path, words: said })
  const rows = <Row, Fields>(name: string, all: readonly Row[], check: (row: Row) => CheckedRow<Fields>): Fields[] =>
    all.flatMap((row, index) => {
      const checked = check(row)
      if (checked.ok) return [checked.fields]
      for (const problem of checked.problems) wrong(`${name}.${index}.${problem.path}`, problem.words)
      return []
    })

  if (draft.title.trim() === '') wrong('title', words.title)
  if (draft.acts.length === 0) wrong('acts', words.acts)
  if (draft.acts.includes('other') && draft.actNote.trim() === '') wrong('actNote', words.actNote)
  if (draft.targets.length === 0) wrong('targets.root', words.targets)
  const targets = rows('targets', draft.targets, ({ level, ...rest }) =>
    level === null ? missing('level', words.level) : { ok: true, fields: { ...rest, level } },
  )
  const when = readDateText(draft.when, language, true)
  if (when === 'no-span' || !when.ok) wrong('when', words.date(when))
  const authors = rows('authors', draft.authors, ({ type, ...rest }) =>
    type === null ? missing('type', words.authorType) : { ok: true, fields: { ...rest, type } },
  )
  const cooperation = rows('cooperation', draft.cooperation, (row) => checkCooperation(row, words, language))
  const translations = rows('translations', draft.translations, (row) => checkTranslation(row, words))
  const sources = rows('sources', draft.sources, (row) => checkSource(row, words))
  const institutionalActs = rows('institutionalActs', draft.institutionalActs, (row) =>
    checkInstitutionalAct(row, words, language),
  )
  if (problems.length > 0 || when === 'no-span' || !when.ok) return { ok: false, problems }

  const { when: _when, ...fields } = draft
  const whole = { ...fields, ...when.span, targets, authors, cooperation, translations, sources, institutionalActs }
  const parsed = v.safeParse(Schema, whole)
  if (parsed.success) return { ok: true, fields: parsed.output }
  const paths = parsed.issues.map((issue) => v.getDotPath(issue) ?? 'title')
  return { ok: false, problems: paths.map((path) => ({ path, words: words.other })) }
}

function missing(path: string, words: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ path, words }] }
}
