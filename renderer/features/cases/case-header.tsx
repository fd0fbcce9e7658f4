import { useNavigate } from 'react-router'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { DeleteButton } from '../../view/delete-button.tsx'
import { isolate } from '../../view/isolate.ts'
import { useOpenedBy } from '../../view/use-opened-by.ts'
import { priorityKeys, statusKeys } from './case-words.ts'
import { EditCaseDialog } from './edit-case-dialog.tsx'

/** The head of a case: reference, classification, status, lead, title. */
export function CaseHeader({ record }: { readonly record: CaseRow }) {
  const { t } = useT()
  const [isEditing, setEditing] = useOpenedBy('edit')
  const navigate = useNavigate()
  return (
    <>
      <PageHeader
        hasTabs
        title={<ContentText>{record.title}</ContentText>}
        before={
          <>
            <bdi dir="ltr">{record.reference}</bdi>
            <ClassificationTag code={record.classification} />
            <Tag>{t(statusKeys[record.status])}</Tag>
            <PriorityTag priority={record.priority} />
            {record.legalHold ? (
              <Tag meaning="warn" icon="lock">
                {t('cases.hold')}
              </Tag>
            ) : null}
            {record.lead === '' ? null : <span>{t('cases.leadIs', { name: isolate(record.lead) })}</span>}
            {record.tags.map((tag) => (
              <Tag key={tag} meaning="accent">
                <ContentText>{tag}</ContentText>
              </Tag>
            ))}
          </>
        }
        actions={
          <>
            <DeleteButton kind="case" id={record.id} onDeleted={() => void navigate('/cases')} />
            <Button icon="edit" onPress={() => setEditing(true)}>
              {t('cases.edit')}
            </Button>
          </>
        }
      />
      {isEditing ? <EditCaseDialog record={record} onClose={() => setEditing(false)} /> : null}
    </>
  )
}

/** A low or normal priority needs no mark. */
function PriorityTag({ priority }: { readonly priority: CaseRow['priority'] }) {
  const { t } = useT()
  if (priority === 'low' || priority === 'normal') return null
  const meaning = priority === 'urgent' ? 'bad' : 'warn'
  return <Tag meaning={meaning}>{t('cases.priorityIs', { priority: t(priorityKeys[priority]) })}</Tag>
}
