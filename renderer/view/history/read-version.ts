import type { RestorableKind } from '../../../shared/contract/history.ts'
import { api } from '../../api.ts'

/** What has a history of its own to look at; a link is told of with its case. */
export type HistoryKind = Exclude<RestorableKind, 'link'>

/** The version of a record as the vault has it now. @throws VaultError NOT_FOUND, also for one in the recycle bin */
export async function readVersionOf(kind: HistoryKind, id: string): Promise<number> {
  switch (kind) {
    case 'case':
      return (await api.cases.get({ id })).version
    case 'incident':
      return (await api.incidents.get({ id })).version
    case 'person':
      return (await api.people.get({ id })).version
    case 'evidence':
      return (await api.evidence.get({ id })).version
    case 'measure':
      return (await api.measures.get({ id })).version
    case 'note':
      return (await api.notes.get({ id })).version
  }
}
