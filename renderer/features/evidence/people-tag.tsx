import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { Tag } from '../../ui/tag.tsx'

/** Whether somebody has looked at whom a file identifies, and how many they are. */
export function PeopleTag({ item }: { readonly item: Pick<EvidenceItem, 'peopleReviewed' | 'identifies'> }) {
  const { t } = useT()
  if (!item.peopleReviewed) return <Tag meaning="warn">{t('evidence.peopleNotLooked')}</Tag>
  const count = item.identifies.length
  return <Tag meaning="good">{count === 0 ? t('evidence.peopleNobody') : t('evidence.people', { count })}</Tag>
}
