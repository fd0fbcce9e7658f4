import { classifications } from '../../shared/vocabulary/classifications.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { useT } from '../i18n.ts'
import { Tag } from '../ui/tag.tsx'

/** How secret a record is. */
export function ClassificationTag({ code }: { readonly code: (typeof classifications)[number]['code'] }) {
  const { language } = useT()
  const isStrict = code === 'strictly-confidential'
  return (
    <Tag meaning={isStrict ? 'bad' : 'plain'} icon={isStrict ? 'lock' : undefined}>
      {labelOf(classifications, code, language)}
    </Tag>
  )
}
