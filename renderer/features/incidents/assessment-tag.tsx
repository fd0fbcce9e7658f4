import type { Incident } from '../../../shared/domain/incident.ts'
import { assessments } from '../../../shared/vocabulary/assessments.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { Tag } from '../../ui/tag.tsx'

/** How far an incident has been established. */
export function AssessmentTag({ code }: { readonly code: Incident['assessment'] }) {
  const { language } = useT()
  return <Tag meaning={code === 'verified' ? 'good' : 'plain'}>{labelOf(assessments, code, language)}</Tag>
}
