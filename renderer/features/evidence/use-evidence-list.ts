import * as v from 'valibot'
import { EvidenceFields, EvidenceFilter, type EvidenceItem, evidenceSorts } from '../../../shared/domain/evidence.ts'
import { api } from '../../api.ts'
import { useList } from '../../view/use-list.ts'

const startFilter = v.parse(EvidenceFilter, {})

/** The evidence of a case, or of all where none is named; the last that came first. */
export function useEvidenceList(caseId: string | null) {
  return useList<EvidenceItem, EvidenceFilter, (typeof evidenceSorts)[number]>({
    name: caseId === null ? 'evidence' : 'case-evidence',
    queryKey: ['evidence', 'list', caseId ?? ''],
    sorts: evidenceSorts,
    startSort: { by: 'acquiredAt', descending: true },
    startFilter,
    readFilter: (kept) => {
      const parsed = v.safeParse(EvidenceFilter, kept)
      return parsed.success ? parsed.output : null
    },
    fetchPage: (ask) => api.evidence.list({ ...ask, ...(caseId === null ? {} : { caseId }) }),
  })
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
