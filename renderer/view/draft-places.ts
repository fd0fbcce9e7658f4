import { useQuery } from '@tanstack/react-query'
import type { MessageKey } from '../../shared/i18n/translator.ts'
import { api } from '../api.ts'

export type DraftPlace = {
  /** What kind of work it is. */
  readonly label: MessageKey
  /** The title of the record, or empty. */
  readonly title: string
  /** Where the form opens again; null where the record is gone, or nobody knows this kind. */
  readonly to: string | null
}

/** The keys of drafts. One line for each form whose unsaved work is kept. */
export const draftKeys = {
  newCase: 'case:new',
  case: (id: string) => `case:${id}`,
  newIncident: (caseId: string) => `incident:new:${caseId}`,
  incident: (id: string) => `incident:${id}`,
  /** The case that somebody new is involved in; null in the register. */
  newPerson: (caseId: string | null) => `person:new:${caseId ?? ''}`,
  person: (id: string) => `person:${id}`,
  evidence: (id: string) => `evidence:${id}`,
  redaction: (itemId: string) => `redaction:${itemId}`,
  consent: (caseId: string, personId: string, recipientId: string) => `consent:${caseId}:${personId}:${recipientId}`,
  newMeasure: (caseId: string) => `measure:new:${caseId}`,
  measure: (id: string) => `measure:${id}`,
  newNote: (itemId: string) => `note:new:${itemId}`,
  note: (id: string) => `note:${id}`,
  text: (kind: 'transcript' | 'translation', itemId: string) => `${kind}:${itemId}`,
} as const

type Find = (id: string) => Promise<DraftPlace>

/** Where each form is, by the start of its key. */
const places: readonly (readonly [string, Find])[] = [
  ['case:new', async () => ({ label: 'desk.newCase', title: '', to: '/cases?new' })],
  [
    'case:',
    async (id) => {
      const { reference, title } = await api.cases.get({ id })
      return { label: 'desk.case', title: `${reference} ${title}`, to: `/cases/${id}?edit` }
    },
  ],
  [
    'incident:new:',
    async (caseId) => {
      const { reference, title } = await api.cases.get({ id: caseId })
      return { label: 'desk.newIncident', title: `${reference} ${title}`, to: `/cases/${caseId}/incidents/new` }
    },
  ],
  [
    'incident:',
    async (id) => {
      const { caseId, title } = await api.incidents.get({ id })
      return { label: 'desk.incident', title, to: `/cases/${caseId}/incidents/${id}?write` }
    },
  ],
  [
    'person:new:',
    async (caseId) => ({
      label: 'desk.newPerson',
      title: caseId === '' ? '' : (await api.cases.get({ id: caseId })).title,
      to: caseId === '' ? '/people?new' : `/cases/${caseId}/people?new`,
    }),
  ],
  [
    'person:',
    async (id) => ({
      label: 'desk.person',
      title: (await api.people.get({ id })).displayName,
      to: `/people/${id}?edit`,
    }),
  ],
  [
    'measure:new:',
    async (caseId) => ({
      label: 'measures.new',
      title: (await api.cases.get({ id: caseId })).title,
      to: `/cases/${caseId}/measures?measure=new`,
    }),
  ],
  [
    'measure:',
    async (id) => {
      const { caseId } = await api.measures.get({ id })
      return {
        label: 'measures.one',
        title: (await api.cases.get({ id: caseId })).title,
        to: `/cases/${caseId}/measures?measure=${id}`,
      }
    },
  ],
  [
    'consent:',
    async (ids) => {
      const [caseId = '', personId = ''] = ids.split(':')
      const { displayName } = await api.people.get({ id: personId })
      return { label: 'consent.decide', title: displayName, to: `/cases/${caseId}/consent` }
    },
  ],
  [
    'redaction:',
    async (id) => ({
      label: 'redaction.title',
      title: (await api.evidence.get({ id })).title,
      to: `/evidence/${id}/redact`,
    }),
  ],
  ['note:new:', (itemId) => noteOf(itemId)],
  ['note:', async (id) => noteOf((await api.notes.get({ id })).itemId)],
  ['transcript:', (itemId) => textOf('transcript', itemId)],
  ['translation:', (itemId) => textOf('translation', itemId)],
  ['evidence:', async (id) => ({ label: 'desk.evidence', title: (await api.evidence.get({ id })).title, to: `/evidence/${id}` })],
]

async function noteOf(itemId: string): Promise<DraftPlace> {
  const { title } = await api.evidence.get({ id: itemId })
  return { label: 'review.draftNote', title, to: `/evidence/${itemId}/review` }
}

async function textOf(kind: 'transcript' | 'translation', itemId: string): Promise<DraftPlace> {
  const { title } = await api.evidence.get({ id: itemId })
  const label = kind === 'transcript' ? 'review.draftTranscript' : 'review.draftTranslation'
  return { label, title, to: `/evidence/${itemId}/write?kind=${kind}` }
}

/** Where the form of a draft is, and what it is about. A record that is gone leaves words without a place. */
export async function findDraftPlace(key: string): Promise<DraftPlace> {
  const found = places.find(([start]) => key.startsWith(start))
  const nowhere: DraftPlace = { label: 'desk.other', title: '', to: null }
  if (found === undefined) return nowhere
  const [start, find] = found
  return find(key.slice(start.length)).catch(() => nowhere)
}

/** Everything that the user began and has not saved, with its place. */
export function useDrafts() {
  return useQuery({
    queryKey: ['desk', 'drafts'],
    queryFn: async () => {
      const drafts = await api.desk.drafts({})
      return Promise.all(drafts.map(async (draft) => ({ ...draft, place: await findDraftPlace(draft.key) })))
    },
    staleTime: 0,
  })
}
