import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { DeleteButton } from '../../view/delete-button.tsx'
import { HistoryButton } from '../../view/history/history-button.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { CopyOutDialog } from './copy-out-dialog.tsx'
import { ItemCustody } from './item-custody.tsx'
import { ItemForm } from './item-form.tsx'
import { ItemOriginal } from './item-original.tsx'
import { ItemCopies, ItemNear } from './item-same.tsx'
import { PeopleTag } from './people-tag.tsx'
import { useCaseOf, useEvidenceItem } from './use-evidence.ts'

/** One item of evidence: what people say about it, the original, its custody. */
export function ItemPage() {
  const { itemId = '' } = useParams()
  const query = useEvidenceItem(itemId)
  return <QueryView query={query}>{(item) => <Item key={item.id} item={item} />}</QueryView>
}

function Item({ item }: { readonly item: EvidenceItem }) {
  const { t } = useT()
  const { readOnly } = useVault()
  const [isCopying, setCopying] = useState(false)
  const navigate = useNavigate()
  const record = useCaseOf(item.caseId).data
  const before = (
    <>
      <Link to={`/cases/${item.caseId}/evidence`}>{t('evidence.backToCase')}</Link>
      {record === undefined ? null : <bdi dir="ltr">{record.reference}</bdi>}
      <ClassificationTag code={item.classification} />
      <PeopleTag item={item} />
    </>
  )
  const actions = (
    <>
      <HistoryButton kind="evidence" id={item.id} name={item.title} />
      <DeleteButton kind="evidence" id={item.id} onDeleted={() => void navigate(`/cases/${item.caseId}/evidence`)} />
      <Button icon="withheld" onPress={() => void navigate(`/evidence/${item.id}/redact`)} isDisabled={readOnly !== null}>
        {t('redaction.open')}
      </Button>
      <Button icon="download" onPress={() => setCopying(true)} isDisabled={readOnly !== null}>
        {t('evidence.copyOut')}
      </Button>
      <Button kind="primary" icon="eye" onPress={() => void navigate(`/evidence/${item.id}/review`)}>
        {t('review.open')}
      </Button>
    </>
  )
  return (
    <>
      <PageHeader title={<ContentText lang={item.language}>{item.title}</ContentText>} before={before} actions={actions} />
      <div className="page-body">
        <ItemCopies item={item} />
        <div className="split">
          <ItemForm item={item} />
          <aside className="split-side" aria-label={t('evidence.original')}>
            <ItemOriginal item={item} />
            <ItemNear item={item} />
            <ItemCustody itemId={item.id} />
          </aside>
        </div>
      </div>
      {isCopying ? <CopyOutDialog ids={[item.id]} onClose={() => setCopying(false)} /> : null}
    </>
  )
}
