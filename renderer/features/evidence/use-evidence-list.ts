import * as v from 'valibot'
import { EvidenceFields, EvidenceFilter, type EvidenceItem, evidenceSorts } from '../../../shared/domain/evidence.ts'
import { api } from '../../api.ts'
import { useList } from '../../view/use-list.ts'

/** An item with the reference of its case. */
export type ListedItem = EvidenceItem & { readonly caseReference: string }

/** A filter that narrows nothing. */
export const startEvidenceFilter = v.parse(EvidenceFilter, {})

/** The evidence of a case, or of all where none is named; the last that came first. */
export function useEvidenceList(caseId: string | null) {
  const list = useList<ListedItem, EvidenceFilter, (typeof evidenceSorts)[number]>({
    name: caseId === null ? 'evidence' : 'case-evidence',
    queryKey: ['evidence', 'list', caseId ?? ''],
    sorts: evidenceSorts,
    startSort: { by: 'acquiredAt', descending: true },
    startFilter: startEvidenceFilter,
    readFilter: (kept) => readKeptFilter(kept, caseId),
    fetchPage: async (ask) => {
      const { total, rows, cases } = await api.evidence.list({ ...ask, ...(caseId === null ? {} : { caseId }) })
      const references = new Map(cases.map(({ id, reference }) => [id, reference]))
      return { total, rows: rows.map((item) => ({ ...item, caseReference: references.get(item.caseId) ?? '' })) }
    },
  })
  return { ...list, setFilter: (filter: EvidenceFilter) => list.setFilter(keptFilter(filter, caseId)) }
}

/** A filter as it is remembered: with the case in which it was chosen. */
function keptFilter(filter: EvidenceFilter, caseId: string | null): EvidenceFilter {
  return Object.assign({ ...filter }, { ofCase: caseId })
}

/** What was remembered; null where it fits nothing. What names records or folders means nothing in another case. */
export function readKeptFilter(kept: unknown, caseId: string | null): EvidenceFilter | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { ofCase = null, ...filter } = kept as { readonly ofCase?: unknown }
  const parsed = v.safeParse(EvidenceFilter, filter)
  if (!parsed.success) return null
  return ofCase === caseId ? parsed.output : { ...parsed.output, folder: null, nearId: null, parentId: null, incidentId: null }
}

/** Gives an item a classification on top of what is saved now; false where it has it already. */
export async function classifyItem(id: string, classification: EvidenceFields['classification']): Promise<boolean> {
  const now = await api.evidence.get({ id })
  if (now.classification === classification) return false
  const names = new Set(Object.keys(EvidenceFields.entries))
  const fields = v.parse(EvidenceFields, Object.fromEntries(Object.entries(now).filter(([name]) => names.has(name))))
  await api.evidence.update({ id, version: now.version, fields: { ...fields, classification } })
  return true
}
