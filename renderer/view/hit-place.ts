import type { SearchHit } from '../../shared/contract/search.ts'
import type { MessageKey } from '../../shared/i18n/translator.ts'

type Found = Pick<SearchHit, 'kind' | 'id' | 'caseId' | 'personId' | 'page'>

/**
 * Where the window shows a record that was found; what was found in the text of a file, at its page, with the words marked.
 * Pages count from 1 in an address.
 * @param text what was looked for
 */
export function hitPlace({ kind, id, caseId, personId, page }: Found, text: string): string {
  switch (kind) {
    case 'case':
      return `/cases/${id}`
    case 'incident':
      return `/cases/${caseId}/incidents/${id}`
    case 'evidence':
      return page === null
        ? `/evidence/${id}`
        : `/evidence/${id}/review?${new URLSearchParams({ page: String(page + 1), find: text.trim() })}`
    case 'person':
      return `/people/${id}`
    case 'consent':
      return `/people/${personId}`
    case 'measure':
      return `/cases/${caseId}/measures`
    case 'do-no-harm':
      return `/cases/${caseId}/consent`
  }
}

/** Catalogue keys of the types of record that can be found, in the order in which they are offered. */
export const kindKeys = {
  case: 'search.kind.case',
  incident: 'search.kind.incident',
  person: 'search.kind.person',
  evidence: 'search.kind.evidence',
  measure: 'search.kind.measure',
  consent: 'search.kind.consent',
  'do-no-harm': 'search.kind.do-no-harm',
} as const satisfies Readonly<Record<SearchHit['kind'], MessageKey>>
