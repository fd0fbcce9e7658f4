import type { CaseRow } from '../../../shared/domain/case.ts'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { Incident } from '../../../shared/domain/incident.ts'

/** Every text of a case and its incidents that stands in a bundle. */
export function caseTexts(caseRow: CaseRow, incidents: readonly Incident[]): string[] {
  return [
    caseRow.title,
    caseRow.summary,
    ...caseRow.tags,
    ...incidents.flatMap(({ title, place, narrative }) => [title, place, narrative]),
  ]
}

/** Every text of an item that stands in a bundle. Its folder and who acquired it stay in the vault. */
export function itemTexts(item: EvidenceItem): string[] {
  return [item.title, item.description, item.originalName]
}
