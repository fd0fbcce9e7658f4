import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Note } from '../../ui/note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Steps } from '../../ui/steps.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { useKept } from '../../view/use-kept.ts'
import { type BundleDraft, emptyBundleDraft, requestOf, steps } from './bundle-draft.ts'
import { ConfirmStep } from './confirm-step.tsx'
import { FilesStep } from './files-step.tsx'
import { FolderStep } from './folder-step.tsx'
import { PeopleStep } from './people-step.tsx'
import { RecipientsStep } from './recipients-step.tsx'
import { SealStep } from './seal-step.tsx'
import { useCaseOf, usePlan } from './use-submissions.ts'

const stepKeys = {
  recipients: 'submissions.stepRecipients',
  people: 'submissions.stepPeople',
  files: 'submissions.stepFiles',
  confirm: 'submissions.stepConfirm',
  folder: 'submissions.stepFolder',
  seal: 'submissions.stepSeal',
} as const

/** The steps to a bundle of one case. What was begun is there again when one comes back. */
export function NewBundlePage() {
  const { caseId = '' } = useParams()
  const query = useCaseOf(caseId)
  return <QueryView query={query}>{(record) => <Way key={record.id} record={record} />}</QueryView>
}

function Way({ record }: { readonly record: CaseRow }) {
  const { t, language } = useT()
  const { readOnly } = useVault()
  const { kept, keep, forget } = useKept<BundleDraft>(`bundle/${record.id}`)
  const [draft, setDraft] = useState<BundleDraft>(kept ?? emptyBundleDraft(language))
  const change = (part: Partial<BundleDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keep(next)
  }
  return (
    <>
      <PageHeader
        title={t('submissions.newTitle')}
        before={
          <>
            <Link to={`/cases/${record.id}/submissions`}>{t('submissions.backToCase')}</Link>
            <bdi dir="ltr">{record.reference}</bdi>
            <ContentText>{record.title}</ContentText>
          </>
        }
      />
      <div className="page-body">
        <Steps
          label={t('submissions.steps')}
          steps={steps.map((step) => t(stepKeys[step]))}
          current={steps.indexOf(draft.step)}
          doneLabel={t('ui.stepDone')}
        />
        {readOnly !== null ? (
          <Note meaning="warn">{t('evidence.readOnly')}</Note>
        ) : draft.step === 'recipients' ? (
          <RecipientsStep draft={draft} change={change} />
        ) : (
          <Planned caseId={record.id} draft={draft} change={change} onEnd={forget} />
        )}
      </div>
    </>
  )
}

export type StepProps = { readonly draft: BundleDraft; readonly change: (part: Partial<BundleDraft>) => void }

type PlannedProps = StepProps & { readonly caseId: string; readonly onEnd: () => void }

/** The steps that show what would leave. */
function Planned({ caseId, draft, change, onEnd }: PlannedProps) {
  const { t } = useT()
  const query = usePlan(requestOf(caseId, draft))
  if (query.isPending) return <Loading label={t('submissions.planning')} />
  return (
    <QueryView query={query}>
      {(plan) => {
        const isFresh = !query.isPlaceholderData && !query.isFetching
        switch (draft.step) {
          case 'recipients':
            return null
          case 'people':
            return <PeopleStep plan={plan} draft={draft} change={change} />
          case 'files':
            return <FilesStep plan={plan} draft={draft} change={change} />
          case 'confirm':
            return <ConfirmStep plan={plan} isFresh={isFresh} draft={draft} change={change} />
          case 'folder':
            return <FolderStep draft={draft} change={change} />
          case 'seal':
            return <SealStep plan={plan} draft={draft} change={change} onEnd={onEnd} onLookAgain={() => void query.refetch()} />
          default:
            return draft.step satisfies never
        }
      }}
    </QueryView>
  )
}
