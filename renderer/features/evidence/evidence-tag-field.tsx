import { useQuery } from '@tanstack/react-query'
import { textLimits } from '../../../shared/domain/fields.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { TagField } from '../../ui/tag-field.tsx'
import { isolate } from '../../view/isolate.ts'

/** Tags that items of a case, or of any, carry; most used first. */
export function useEvidenceTags(caseId: string | null): readonly string[] {
  const tags = useQuery({ queryKey: ['evidence', 'tags', caseId ?? ''], queryFn: () => api.evidence.tags({ caseId }) })
  return tags.data?.map(({ tag }) => tag) ?? []
}

type Props = {
  readonly caseId: string | null
  readonly label: string
  readonly description?: string
  readonly value: readonly string[]
  readonly onChange: (tags: string[]) => void
}

/** Tags of evidence: chosen from those in use, or typed. */
export function EvidenceTagField({ caseId, label, description, value, onChange }: Props) {
  const { t } = useT()
  return (
    <TagField
      label={label}
      {...(description === undefined ? {} : { description })}
      value={value}
      onChange={onChange}
      suggestions={useEvidenceTags(caseId)}
      removeLabel={(tag) => t('cases.tagRemove', { tag: isolate(tag) })}
      newText={t('cases.tagNew')}
      maxLength={textLimits.title}
    />
  )
}
