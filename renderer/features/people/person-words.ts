import type { SensitiveField } from '../../../shared/domain/case.ts'
import type { Person } from '../../../shared/domain/person.ts'

/** Catalogue keys of what a record of the register is. */
export const kindKeys = { person: 'people.kindPerson', organisation: 'people.kindOrganisation' } as const satisfies Readonly<
  Record<Person['kind'], string>
>

export const sexKeys = {
  female: 'people.sexFemale',
  male: 'people.sexMale',
  other: 'people.sexOther',
  unknown: 'people.sexUnknown',
} as const satisfies Readonly<Record<NonNullable<Person['sex']>, string>>

export const ageKeys = {
  child: 'people.ageChild',
  'young-adult': 'people.ageYoung',
  adult: 'people.ageAdult',
  'older-person': 'people.ageOlder',
  unknown: 'people.ageUnknown',
} as const satisfies Readonly<Record<NonNullable<Person['ageGroup']>, string>>

/** Catalogue keys of what a case only holds of its people where it is turned on. */
export const sensitiveKeys = {
  religion: 'cases.sensitiveReligion',
  ethnicity: 'cases.sensitiveEthnicity',
  health: 'cases.sensitiveHealth',
  orientation: 'cases.sensitiveOrientation',
  'identity-documents': 'cases.sensitiveDocuments',
} as const satisfies Readonly<Record<SensitiveField, string>>
