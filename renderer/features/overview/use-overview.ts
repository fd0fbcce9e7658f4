import { useQuery } from '@tanstack/react-query'
import type { CustodyLine } from '../../../shared/contract/custody.ts'
import type { CaseRow } from '../../../shared/domain/case.ts'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { api } from '../../api.ts'
import type { CaseState } from './action-items.ts'

/** The cases that are looked at: those changed last. */
export const casesLookedAt = 50
const pageSize = 1_000

export type Looked = {
  readonly totalCases: number
  readonly cases: readonly CaseState[]
  readonly incidents: readonly Incident[]
}

/** The open vault as it is now. */
export function useVaultNow() {
  return useQuery({ queryKey: ['session', 'state'], queryFn: () => api.session.state({}) })
}

export function useRecipients() {
  return useQuery({ queryKey: ['recipient', 'list'], queryFn: () => api.recipients.list({}) })
}

/** Incidents, people, consents and evidence of the cases changed last. */
export function useLooked() {
  return useQuery({
    queryKey: ['case', 'overview'],
    queryFn: async (): Promise<Looked> => {
      const { total, rows } = await api.cases.list({ offset: 0, limit: casesLookedAt, text: '' })
      const states: CaseState[] = []
      const incidents: Incident[] = []
      for (const row of rows) {
        states.push(await stateOf(row))
        incidents.push(...(row.incidentCount === 0 ? [] : await api.incidents.inCase({ caseId: row.id })))
      }
      return { totalCases: total, cases: states, incidents }
    },
  })
}

async function stateOf({ id, reference }: CaseRow): Promise<CaseState> {
  const [people, consents, evidence] = await Promise.all([
    api.people.inCase({ caseId: id }),
    api.consent.list({ caseId: id }),
    evidenceOf(id),
  ])
  return { id, reference, people, consents, evidence }
}

async function evidenceOf(caseId: string): Promise<readonly EvidenceItem[]> {
  const rows: EvidenceItem[] = []
  for (;;) {
    const page = await api.evidence.list({ caseId, offset: rows.length, limit: pageSize, text: '' })
    rows.push(...page.rows)
    if (rows.length >= page.total || page.rows.length === 0) return rows
  }
}

export type ChainState = {
  readonly entries: number
  /** The newest entry that records a check of the whole vault; null where there is none. */
  readonly lastCheck: CustodyLine | null
}

/** How long the custody chains of the vault are, and when it was last checked. */
export function useChainState() {
  return useQuery({
    queryKey: ['custody', 'last-check'],
    queryFn: async (): Promise<ChainState> => {
      for (let offset = 0; ; offset += pageSize) {
        const { total, rows } = await api.custody.list({ offset, limit: pageSize })
        const found = rows.find(({ action }) => action === 'hash-verified')
        if (found !== undefined) return { entries: total, lastCheck: found }
        if (offset + rows.length >= total || rows.length === 0) return { entries: total, lastCheck: null }
      }
    },
  })
}
