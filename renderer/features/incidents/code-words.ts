import type {
  amountKinds,
  authorStates,
  imminences,
  incidentEffects,
  incidentMeans,
  incidentSourceRoles,
  instruments,
  involvementDegrees,
  severities,
  translationStatuses,
} from '../../../shared/domain/incident.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import type { Option } from '../../ui/option.ts'

type CodeOf<List extends readonly string[]> = List[number]

/** Codes that no vocabulary has, in words: one function for each set. */
export const codeWords = {
  authorState: (t: Translate, code: CodeOf<typeof authorStates>) => t(`fields.code.authorState.${code}`),
  degree: (t: Translate, code: CodeOf<typeof involvementDegrees>) => t(`incidents.code.degree.${code}`),
  means: (t: Translate, code: CodeOf<typeof incidentMeans>) => t(`fields.code.means.${code}`),
  severity: (t: Translate, code: CodeOf<typeof severities>) => t(`fields.code.severity.${code}`),
  imminence: (t: Translate, code: CodeOf<typeof imminences>) => t(`fields.code.imminence.${code}`),
  effect: (t: Translate, code: CodeOf<typeof incidentEffects>) => t(`fields.code.effect.${code}`),
  sourceRole: (t: Translate, code: CodeOf<typeof incidentSourceRoles>) => t(`incidents.code.sourceRole.${code}`),
  translationStatus: (t: Translate, code: CodeOf<typeof translationStatuses>) => t(`incidents.code.translationStatus.${code}`),
  instrument: (t: Translate, code: CodeOf<typeof instruments>) => t(`incidents.code.instrument.${code}`),
  amountKind: (t: Translate, code: CodeOf<typeof amountKinds>) => t(`incidents.code.amountKind.${code}`),
} as const

/** Codes as choices, in their own order. */
export function codeOptions<const Code extends string>(
  codes: readonly Code[],
  words: (t: Translate, code: Code) => string,
  t: Translate,
): readonly Option<Code>[] {
  return codes.map((code) => ({ value: code, label: words(t, code) }))
}
