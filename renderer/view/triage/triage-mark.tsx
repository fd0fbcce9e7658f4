import type { TriageState } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { Tag } from '../../ui/tag.tsx'
import { triageLooks } from './triage-words.ts'

/** What an item is worth, as icon and word. */
export function TriageMark({ state }: { readonly state: TriageState }) {
  const { t } = useT()
  const { words, icon, meaning } = triageLooks[state]
  return (
    <Tag meaning={meaning} icon={icon}>
      {t(words)}
    </Tag>
  )
}
