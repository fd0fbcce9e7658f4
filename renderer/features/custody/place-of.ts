import type { CustodyAction } from '../../../shared/contract/call.ts'
import type { CustodyLine } from '../../../shared/contract/custody.ts'

/** Actions whose subject is an item of evidence. */
const ofItems: ReadonlySet<CustodyAction> = new Set([
  'collected',
  'received',
  'ingested',
  'viewed',
  'copied',
  'transformed',
  'redacted',
  'translated',
  'annotated',
  'reclassified',
])

/** Where the window shows what an entry is about; null where it has no place of its own. */
export function placeOf(
  line: Pick<CustodyLine, 'action' | 'subject' | 'details'>,
): { readonly kind: 'item' | 'bundle'; readonly path: string } | null {
  if (line.subject === null) return null
  if (ofItems.has(line.action)) return { kind: 'item', path: `/evidence/${line.subject}` }
  const { case: caseId } = line.details
  if (line.action === 'exported' && typeof caseId === 'string')
    return { kind: 'bundle', path: `/submissions/${caseId}/${line.subject}` }
  return null
}
