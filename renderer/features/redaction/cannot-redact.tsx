import { viewKindOf } from '../../../shared/domain/view-kind.ts'
import { useT } from '../../i18n.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

/** Why no redacted copy can be made of a file, and what to do instead. */
export function CannotRedact({ mediaType }: { readonly mediaType: string }) {
  const { t } = useT()
  const kind = viewKindOf(mediaType)
  const words =
    kind === 'video' ? 'redaction.cannotVideo' : kind === 'archive' ? 'redaction.cannotArchive' : 'redaction.cannotOther'
  return <EmptyState title={t('redaction.cannot')}>{t(words)}</EmptyState>
}
