import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { type RedactionKind, redactionKindOf } from '../../../shared/domain/redaction/redaction-kind.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { DraftGate } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { isolate } from '../../view/isolate.ts'
import { QueryView } from '../../view/query-view.tsx'
import type { Begun } from '../../view/use-draft.ts'
import { CannotRedact } from './cannot-redact.tsx'
import { RedactText } from './redact-text.tsx'
import { RedactWithViewer } from './redact-with-viewer.tsx'
import type { MarksDraft } from './use-marks.ts'
import { useTexts } from './use-texts.ts'

/** Marks parts of an item, and makes a copy without them. */
export function RedactionPage() {
  const { itemId = '' } = useParams()
  const query = useQuery({ queryKey: ['evidence', itemId], queryFn: () => api.evidence.get({ id: itemId }) })
  return <QueryView query={query}>{(item) => <Redaction key={item.id} item={item} />}</QueryView>
}

function Redaction({ item }: { readonly item: EvidenceItem }) {
  const { t } = useT()
  const { readOnly } = useVault()
  const kind = redactionKindOf(item.mediaType)
  const before = (
    <>
      <Link to={`/evidence/${item.id}`}>{t('redaction.back')}</Link>
      <ClassificationTag code={item.classification} />
    </>
  )
  const after = kind === null ? null : t(kind === 'text' ? 'redaction.explainText' : 'redaction.explain')
  return (
    <>
      <PageHeader title={t('redaction.heading', { title: isolate(item.title) })} before={before} after={after} />
      <div className="page-body">
        {kind === null ? (
          <CannotRedact mediaType={item.mediaType} />
        ) : readOnly !== null ? (
          <Note meaning="warn">{t('redaction.readOnly')}</Note>
        ) : (
          <Begin item={item} kind={kind} />
        )}
      </div>
    </>
  )
}

/** The marks that were begun and not made a copy of are gone on with. */
function Begin({ item, kind }: { readonly item: EvidenceItem; readonly kind: RedactionKind }) {
  const { t } = useT()
  const texts = useTexts(kind === 'text' ? item.id : null)
  const gate = (draw: (begun: Begun<MarksDraft>) => ReactNode) => (
    <DraftGate<MarksDraft> draftKey={draftKeys.redaction(item.id)} version={null} start={{ marks: [] }}>
      {draw}
    </DraftGate>
  )
  if (kind !== 'text') return gate((begun) => <RedactWithViewer item={item} kind={kind} begun={begun} />)
  return (
    <QueryView query={texts}>
      {({ pages, isCut }) =>
        pages.length === 0 ? (
          <EmptyState title={t('redaction.cannot')}>{t('redaction.noText')}</EmptyState>
        ) : (
          gate((begun) => <RedactText item={item} pages={pages} isCut={isCut} begun={begun} />)
        )
      }
    </QueryView>
  )
}
