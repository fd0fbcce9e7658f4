import * as v from 'valibot'
import type { Change } from '../../../shared/contract/history.ts'
import { DateWithPrecision } from '../../../shared/domain/date-with-precision.ts'
import { Id } from '../../../shared/domain/fields.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { assessments } from '../../../shared/vocabulary/assessments.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { evidenceTypes } from '../../../shared/vocabulary/evidence-types.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { targetLevels } from '../../../shared/vocabulary/target-levels.ts'
import { labelOf, type Term } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { contentLanguageName } from '../../view/content-languages.ts'
import { countryName } from '../../view/countries.ts'
import { useDateWords } from '../../view/date-words.ts'
import { codeKeys, fieldKeys } from './field-keys.ts'

const termsOf: Readonly<Record<string, readonly Term[]>> = {
  classification: classifications,
  acts: actTypes,
  assessment: assessments,
  capacity: capacities,
  identityLevel: identityLevels,
  level: targetLevels,
  type: evidenceTypes,
}

const recordKeys = {
  case: 'cases.recordCase',
  incident: 'cases.recordIncident',
  person: 'cases.recordPerson',
  involvement: 'cases.recordInvolvement',
  consent: 'cases.recordConsent',
  evidence: 'cases.recordEvidence',
  bundle: 'cases.recordBundle',
} as const

/** What the history keeps, in words: kinds of records, fields, values. */
export function useChangeWords() {
  const { t, language } = useT()
  const dates = useDateWords()
  const list = new Intl.ListFormat(language, { style: 'narrow', type: 'unit' })

  const text = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('cases.historyEmptyValue')
    if (Array.isArray(value)) {
      // Links to other records: how many.
      if (value.length > 0 && value.every((one) => v.is(Id, one))) return String(value.length)
      return value.length === 0 ? t('cases.historyEmptyValue') : list.format(value.map((one) => text(field, one)))
    }
    if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no')
    const date = v.safeParse(DateWithPrecision, value)
    if (date.success) return dates.date(date.output)
    if (typeof value === 'object') return targetText(value)
    if (typeof value !== 'string') return String(value)
    return code(field, value)
  }
  const targetText = (target: object): string =>
    list.format(
      Object.entries(target)
        .filter(([name, value]) => name !== 'personId' && value !== null)
        .map(([name, value]) => text(name, value)),
    )
  const code = (field: string, value: string): string => {
    const terms = termsOf[field]
    if (terms) return labelOf(terms, value, language)
    const key = codeKeys[field]?.[value]
    if (key) return t(key)
    if (field === 'country') return countryName(value, language)
    if (field === 'narrativeLanguage' || field === 'language')
      return value === 'und' ? t('ui.noLanguage') : contentLanguageName(value, language)
    if (/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return dates.instant(value)
    return value
  }
  return {
    record: (table: string) => (isKey(recordKeys, table) ? t(recordKeys[table]) : table),
    field: (change: Change) => {
      const name = `${change.table}.${change.field}`
      return isKey(fieldKeys, name) ? t(fieldKeys[name]) : change.field
    },
    value: (change: Change, json: string | null) => (json === null ? '' : text(change.field, parse(json))),
  }
}

function isKey<Keys extends object>(keys: Keys, name: string): name is string & keyof Keys {
  return Object.hasOwn(keys, name)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}
