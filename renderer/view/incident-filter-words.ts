import type { CaseFilter } from '../../shared/domain/case.ts'
import { authorStates, severities } from '../../shared/domain/incident.ts'
import type { IncidentFilter } from '../../shared/domain/incident-filter.ts'
import { actGroups } from '../../shared/vocabulary/act-groups.ts'
import { actTypes } from '../../shared/vocabulary/act-types.ts'
import { assessments } from '../../shared/vocabulary/assessments.ts'
import { authorTypes } from '../../shared/vocabulary/author-types.ts'
import { targetLevels } from '../../shared/vocabulary/target-levels.ts'
import { useT } from '../i18n.ts'
import type { OptionGroup } from '../ui/option.ts'
import { optionsOf } from './options.ts'

/** The parts of a filter that are one or several codes. */
export const codeParts = [
  'acts',
  'targetLevels',
  'authorTypes',
  'authorStates',
  'severities',
  'assessments',
  'caseStatuses',
] as const
export type CodePart = (typeof codeParts)[number]

/** Catalogue keys of what each part is called. */
export const partKeys = {
  acts: 'search.acts',
  targetLevels: 'search.levels',
  authorTypes: 'search.authors',
  authorStates: 'search.states',
  severities: 'lists.severity',
  assessments: 'search.assessments',
  caseStatuses: 'search.caseStatuses',
} as const satisfies Readonly<Record<CodePart, string>>

const stateKeys = {
  state: 'lists.stateState',
  'non-state': 'lists.stateNonState',
  unknown: 'lists.stateUnknown',
} as const satisfies Readonly<Record<IncidentFilter['authorStates'][number], string>>

const severityKeys = {
  unknown: 'lists.severityUnknown',
  minor: 'lists.severityMinor',
  moderate: 'lists.severityModerate',
  serious: 'lists.severitySerious',
  grave: 'lists.severityGrave',
} as const satisfies Readonly<Record<IncidentFilter['severities'][number], string>>

const statusKeys = {
  open: 'cases.statusOpen',
  monitoring: 'cases.statusMonitoring',
  closed: 'cases.statusClosed',
} as const satisfies Readonly<Record<CaseFilter['statuses'][number], string>>

/** What each part can be narrowed to, in the words of the interface: options under headings. */
export function useFilterOptions(): (part: CodePart) => readonly OptionGroup[] {
  const { t, language } = useT()
  const plain = (options: OptionGroup['options']): readonly OptionGroup[] => [{ label: '', options }]
  return (part) => {
    switch (part) {
      case 'acts':
        return actGroups.map((group) => ({
          label: group.label[language],
          options: optionsOf(
            actTypes.filter((act) => act.group === group.code),
            language,
          ),
        }))
      case 'targetLevels':
        return plain(optionsOf(targetLevels, language))
      case 'authorTypes':
        return plain(optionsOf(authorTypes, language))
      case 'authorStates':
        return plain(authorStates.map((value) => ({ value, label: t(stateKeys[value]) })))
      case 'severities':
        return plain(severities.map((value) => ({ value, label: t(severityKeys[value]) })))
      case 'assessments':
        return plain(optionsOf(assessments, language))
      case 'caseStatuses':
        return plain((['open', 'monitoring', 'closed'] as const).map((value) => ({ value, label: t(statusKeys[value]) })))
    }
  }
}
