import { describe, expect, it } from 'vitest'
import { codeWords } from '../../../renderer/view/history/code-words.ts'
import { fieldKey, hiddenFields, recordKey } from '../../../renderer/view/history/field-words.ts'
import { restorableKinds } from '../../../shared/contract/history.ts'
import { Case, casePriorities, caseStatuses, nexuses, sensitiveFields } from '../../../shared/domain/case.ts'
import {
  answers,
  Consent,
  consentForms,
  consentGivers,
  hiddenFields as hidden,
  informedTopics,
} from '../../../shared/domain/consent.ts'
import { DoNoHarm, harmDecisions } from '../../../shared/domain/do-no-harm.ts'
import { acquisitionMethods, EvidenceItem } from '../../../shared/domain/evidence.ts'
import { Stamp } from '../../../shared/domain/fields.ts'
import * as incident from '../../../shared/domain/incident.ts'
import { IncidentLink } from '../../../shared/domain/incident-link.ts'
import { Measure, measureStatuses } from '../../../shared/domain/measure.ts'
import { ageGroups, Person, personKinds, personRoles, sexes } from '../../../shared/domain/person.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { translator } from '../../../shared/i18n/translator.ts'

const records = {
  case: Case,
  incident: incident.Incident,
  person: Person,
  evidence: EvidenceItem,
  measure: Measure,
  link: IncidentLink,
  consent: Consent,
  'do-no-harm': DoNoHarm,
} as const

const unrecorded = new Set(['id', ...Object.keys(Stamp)])

const codes: Readonly<Record<string, readonly string[]>> = {
  'case.status': caseStatuses,
  'case.priority': casePriorities,
  'case.nexus': nexuses,
  'case.sensitiveFields': sensitiveFields,
  'incident.means': incident.incidentMeans,
  'incident.severity': incident.severities,
  'incident.imminence': incident.imminences,
  'incident.effects': incident.incidentEffects,
  'incident.authors.state': incident.authorStates,
  'incident.authors.degree': incident.involvementDegrees,
  'incident.sources.role': incident.incidentSourceRoles,
  'incident.translations.status': incident.translationStatuses,
  'incident.institutionalActs.instrument': incident.instruments,
  'incident.institutionalActs.amounts.kind': incident.amountKinds,
  'person.kind': personKinds,
  'person.sex': sexes,
  'person.ageGroup': ageGroups,
  'involvement.roles': personRoles,
  'evidence.method': acquisitionMethods,
  'measure.status': measureStatuses,
  'consent.givenBy': consentGivers,
  'consent.form': consentForms,
  'consent.informedOf': informedTopics,
  'consent.hiddenFields': hidden,
  'consent.nameToGovernments': answers,
  'consent.nameInPublicReports': answers,
  'do-no-harm.decision': harmDecisions,
}

describe('the words of a history', () => {
  it('has a name for every field of every record', () => {
    const nameless = Object.entries(records).flatMap(([table, { entries }]) =>
      Object.keys(entries)
        .filter((field) => !unrecorded.has(field) && !hiddenFields.has(`${table}.${field}`))
        .filter((field) => fieldKey(table, field) === null)
        .map((field) => `${table}.${field}`),
    )
    expect(nameless).toEqual([])
    expect(fieldKey('case', 'toString')).toBeNull()
  })

  it('has a name for every kind of record that can be taken back', () => {
    expect(restorableKinds.filter((kind) => recordKey(kind) === null)).toEqual([])
  })

  it.each(languages)('has words for every code in %s', (language) => {
    const t = translator(language)
    const wordless = Object.entries(codes).flatMap(([path, list]) =>
      list.filter((code) => codeWords(path, code, t, language) === null).map((code) => `${path} ${code}`),
    )
    expect(wordless).toEqual([])
    expect(codeWords('case.title', 'open', t, language)).toBeNull()
  })
})
