import type { FieldErrors } from 'react-hook-form'
import type { MessageKey } from '../../../shared/i18n/translator.ts'
import type { IncidentDraft } from './incident-draft.ts'

/** The parts of an incident in the order in which a lawyer asks, with the answers in each. */
export const incidentSections = [
  { key: 'what', title: 'incidents.what', names: ['title', 'acts', 'actNote'] },
  { key: 'who', title: 'incidents.who', names: ['targets'] },
  { key: 'when', title: 'incidents.when', names: ['when'] },
  { key: 'where', title: 'incidents.where', names: ['country', 'region', 'place'] },
  { key: 'by-whom', title: 'incidents.byWhom', names: ['authors'] },
  { key: 'why', title: 'incidents.why', names: ['statedReason', 'statedBy', 'nhriActivity', 'cooperation'] },
  { key: 'how', title: 'incidents.how', names: ['means', 'severity', 'imminence', 'effects', 'effectNote'] },
  { key: 'account', title: 'incidents.account', names: ['narrativeLanguage', 'narrative', 'translations'] },
  { key: 'institutional', title: 'incidents.institutional', names: ['institutionalActs'] },
  { key: 'proof', title: 'incidents.proof', names: ['sources'] },
  { key: 'handling', title: 'incidents.handling', names: ['classification'] },
] as const satisfies readonly {
  readonly key: string
  readonly title: MessageKey
  readonly names: readonly (keyof IncidentDraft)[]
}[]

export type SectionKey = (typeof incidentSections)[number]['key']

/** What each answer is called where it is named by itself. */
export const answerKeys: Readonly<Record<keyof IncidentDraft, MessageKey>> = {
  title: 'incidents.incidentTitle',
  acts: 'incidents.acts',
  actNote: 'incidents.actNote',
  targets: 'incidents.targets',
  when: 'incidents.when',
  country: 'incidents.country',
  region: 'incidents.region',
  place: 'incidents.place',
  authors: 'incidents.byWhom',
  statedReason: 'incidents.statedReason',
  statedBy: 'incidents.statedBy',
  nhriActivity: 'incidents.nhriActivity',
  cooperation: 'incidents.cooperation',
  means: 'incidents.means',
  severity: 'incidents.severity',
  imminence: 'incidents.imminence',
  effects: 'incidents.effects',
  effectNote: 'incidents.effectNote',
  narrativeLanguage: 'incidents.narrativeLanguage',
  narrative: 'incidents.narrative',
  translations: 'incidents.translationText',
  institutionalActs: 'incidents.institutional',
  sources: 'incidents.proof',
  classification: 'incidents.classification',
}

export type Wrong = { readonly path: string; readonly words: string }

/** Everything that is wrong, with the path of each answer, in the order of the form. */
export function wrongAnswers(errors: FieldErrors<IncidentDraft>): readonly Wrong[] {
  return incidentSections.flatMap(({ names }) => names.flatMap((name) => leaves(errors[name], name)))
}

/** How many answers of a part are wrong. */
export function countWrong(wrong: readonly Wrong[], key: SectionKey): number {
  const names: readonly string[] = incidentSections.find((section) => section.key === key)?.names ?? []
  return wrong.filter(({ path }) => names.includes(path.split('.')[0] ?? '')).length
}

function leaves(error: unknown, path: string): readonly Wrong[] {
  if (typeof error !== 'object' || error === null) return []
  if ('message' in error && typeof error.message === 'string') return [{ path, words: error.message }]
  return Object.entries(error).flatMap(([name, inner]) => (name === 'ref' ? [] : leaves(inner, `${path}.${name}`)))
}
