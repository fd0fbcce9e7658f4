import * as v from 'valibot'
import { usePreference } from '../../view/use-preference.ts'

const EvidenceView = v.object({
  as: v.optional(v.picklist(['list', 'grid']), 'list'),
  /** Whether the folders stand beside the list. */
  hasFolders: v.optional(v.boolean(), false),
})
export type EvidenceView = v.InferOutput<typeof EvidenceView>

const fresh = v.parse(EvidenceView, {})

/** How a user looks at evidence, remembered: of a case, or of all. */
export function useEvidenceView(caseId: string | null) {
  const name = caseId === null ? 'evidence-view' : 'case-evidence-view'
  return usePreference<EvidenceView>(name, fresh, (kept) => {
    const parsed = v.safeParse(EvidenceView, kept)
    return parsed.success ? parsed.output : null
  })
}
