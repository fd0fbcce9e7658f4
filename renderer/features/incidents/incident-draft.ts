import type { Control } from 'react-hook-form'
import type {
  Author,
  Cooperation,
  Incident,
  IncidentFields,
  IncidentSource,
  InstitutionalAct,
  Target,
  Translation,
  YearAmount,
} from '../../../shared/domain/incident.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { dateText } from '../../view/date-text.ts'

export type TargetDraft = Omit<Target, 'level'> & { level: Target['level'] | null }
export type AuthorDraft = Omit<Author, 'type'> & { type: Author['type'] | null }
export type CooperationDraft = Omit<Cooperation, 'entity' | 'date'> & { entity: Cooperation['entity'] | null; date: string }
export type AmountDraft = { year: string; kind: YearAmount['kind']; amount: string; currency: string }
export type InstitutionalActDraft = Omit<InstitutionalAct, 'instrument' | 'date' | 'deadline' | 'amounts'> & {
  instrument: InstitutionalAct['instrument'] | null
  date: string
  deadline: string
  amounts: AmountDraft[]
}

/** An incident while it is being written: dates and amounts as they are typed; what is not answered yet is null or empty. */
export type IncidentDraft = Omit<
  IncidentFields,
  'start' | 'end' | 'targets' | 'authors' | 'cooperation' | 'institutionalActs'
> & {
  when: string
  targets: TargetDraft[]
  authors: AuthorDraft[]
  cooperation: CooperationDraft[]
  institutionalActs: InstitutionalActDraft[]
}

export type IncidentControl = Control<IncidentDraft, unknown, IncidentFields>

/** Rows as they begin. */
export const emptyTarget: TargetDraft = { level: null, personId: null, capacity: null }
export const emptyAuthor: AuthorDraft = { type: null, state: 'unknown', personId: null, degree: 'unknown', why: '' }
export const emptyCooperation: CooperationDraft = { entity: null, date: '', nature: '', proofItemId: null }
export const emptyTranslation: Translation = { language: 'und', text: '', translator: '', status: 'draft' }
export const emptySource: IncidentSource = {
  role: 'source',
  personId: null,
  itemId: null,
  connection: 'unknown',
  sourceReliability: 'unknown',
  informationReliability: 'unknown',
  isIndependent: false,
  note: '',
}
export const emptyAmount: AmountDraft = { year: '', kind: 'allocated', amount: '', currency: '' }
export const emptyInstitutionalAct: InstitutionalActDraft = {
  instrument: null,
  reference: '',
  date: '',
  step: '',
  deadline: '',
  amounts: [],
  principles: '',
}

/** An empty draft. A first target is there to be filled in. */
export function emptyDraft(): IncidentDraft {
  return {
    title: '',
    acts: [],
    actNote: '',
    targets: [{ ...emptyTarget }],
    when: '',
    country: null,
    region: '',
    place: '',
    authors: [],
    statedReason: '',
    statedBy: '',
    nhriActivity: '',
    cooperation: [],
    means: [],
    severity: 'unknown',
    imminence: 'unknown',
    effects: [],
    effectNote: '',
    narrative: '',
    narrativeLanguage: 'und',
    translations: [],
    institutionalActs: [],
    sources: [],
    classification: 'confidential',
  }
}

/** The draft of an incident that exists, with its dates in words of the language. */
export function draftOf(incident: Incident, language: Language): IncidentDraft {
  const {
    id: _id,
    caseId: _caseId,
    start,
    end,
    assessment: _assessment,
    assessmentWhy: _why,
    assessedBy: _by,
    assessedAt: _at,
    createdAt: _createdAt,
    createdBy: _createdBy,
    changedAt: _changedAt,
    changedBy: _changedBy,
    version: _version,
    ...fields
  } = structuredClone(incident)
  return {
    ...fields,
    when: dateText({ start, end }, language),
    cooperation: fields.cooperation.map((one) => ({ ...one, date: formatDate(one.date, language) })),
    institutionalActs: fields.institutionalActs.map((act) => ({
      ...act,
      date: formatDate(act.date, language),
      deadline: act.deadline === null ? '' : formatDate({ precision: 'exact', value: act.deadline }, language),
      amounts: act.amounts.map((amount) => ({ ...amount, year: String(amount.year) })),
    })),
  }
}

const institutional: ReadonlySet<string> = new Set(
  actTypes.filter(({ group }) => group === 'institution').map(({ code }) => code),
)

/** Whether an act against the institution is chosen, which has a paper behind it. */
export function hasInstitutionalAct(draft: Pick<IncidentDraft, 'acts' | 'institutionalActs'>): boolean {
  return draft.institutionalActs.length > 0 || draft.acts.some((act) => institutional.has(act))
}
