import * as v from 'valibot'
import { CaseFields, CaseFilter, type CaseRow, caseSorts } from '../../../shared/domain/case.ts'
import { api } from '../../api.ts'
import { useList } from '../../view/use-list.ts'

const startFilter = v.parse(CaseFilter, {})

/** The list of cases, the last changed first. */
export function useCaseList() {
  return useList<CaseRow, CaseFilter, (typeof caseSorts)[number]>({
    name: 'cases',
    queryKey: ['case', 'list'],
    sorts: caseSorts,
    startSort: { by: 'changedAt', descending: true },
    startFilter,
    readFilter: (kept) => {
      const parsed = v.safeParse(CaseFilter, kept)
      return parsed.success ? parsed.output : null
    },
    fetchPage: (ask) => api.cases.list(ask),
  })
}

/** Changes some fields of a case on top of what is saved now; false where they are so already. */
export async function changeCase(id: string, part: (now: CaseFields) => Partial<CaseFields>): Promise<boolean> {
  const now = await api.cases.get({ id })
  const names = new Set(Object.keys(CaseFields.entries))
  const fields = v.parse(CaseFields, Object.fromEntries(Object.entries(now).filter(([name]) => names.has(name))))
  const next = { ...fields, ...part(fields) }
  if (JSON.stringify(next) === JSON.stringify(fields)) return false
  await api.cases.update({ id, version: now.version, fields: next })
  return true
}
