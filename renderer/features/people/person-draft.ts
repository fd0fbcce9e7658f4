import * as v from 'valibot'
import { type Person, PersonFields } from '../../../shared/domain/person.ts'
import type { Checked } from '../../view/check-form.ts'

/** A person while being written: lists are text, one entry on each line. */
export type PersonDraft = Omit<PersonFields, 'otherNames' | 'contacts'> & {
  readonly otherNames: string
  readonly contacts: string
}

/** Words for what may be wrong. */
export type PersonWords = {
  readonly name: string
  readonly otherNames: string
  readonly contacts: string
  readonly other: string
}

/** The draft of a person, or an empty one. */
export function draftOf(person: Person | null): PersonDraft {
  return {
    kind: person?.kind ?? 'person',
    isOwnInstitution: person?.isOwnInstitution ?? false,
    displayName: person?.displayName ?? '',
    otherNames: person?.otherNames.join('\n') ?? '',
    pseudonym: person?.pseudonym ?? '',
    role: person?.role ?? '',
    capacity: person?.capacity ?? null,
    institution: person?.institution ?? '',
    contacts: person?.contacts.join('\n') ?? '',
    country: person?.country ?? null,
    sex: person?.sex ?? null,
    ageGroup: person?.ageGroup ?? null,
    classification: person?.classification ?? 'confidential',
    note: person?.note ?? '',
  }
}

/** The fields of a draft, or what is wrong with it. */
export function checkPerson(draft: PersonDraft, words: PersonWords): Checked<PersonFields> {
  const parsed = v.safeParse(PersonFields, {
    ...draft,
    otherNames: linesOf(draft.otherNames),
    contacts: linesOf(draft.contacts),
  })
  if (parsed.success) return { ok: true, fields: parsed.output }
  const fields = new Set(parsed.issues.map((issue) => String(issue.path?.[0]?.key ?? 'displayName')))
  return { ok: false, problems: [...fields].map((path) => ({ path, words: wordsFor(path, words) })) }
}

function wordsFor(path: string, words: PersonWords): string {
  if (path === 'displayName') return words.name
  if (path === 'otherNames') return words.otherNames
  if (path === 'contacts') return words.contacts
  return words.other
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
