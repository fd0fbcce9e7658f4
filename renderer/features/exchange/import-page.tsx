import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { type ImportKind, importKinds } from '../../../shared/domain/exchange/import-fields.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Note } from '../../ui/note.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Steps } from '../../ui/steps.tsx'
import { useKept } from '../../view/use-kept.ts'
import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { DoneStep } from './done-step.tsx'
import { FileStep } from './file-step.tsx'
import { backFrom, emptyDraft, type ImportDraft, type StepProps, steps } from './import-draft.ts'

const stepKeys = {
  file: 'exchange.stepFile',
  columns: 'exchange.stepColumns',
  check: 'exchange.stepCheck',
  done: 'exchange.stepDone',
} as const

const shownKeys = { incident: 'exchange.showIncidents', person: 'exchange.showPeople' } as const

/** The way of a table into the vault. What was begun is there again when one comes back. */
export function ImportPage() {
  const { kind: asked, caseId = null } = useParams()
  const kind = importKinds.find((one) => one === asked) ?? 'incident'
  return <Way key={`${kind}/${caseId}`} kind={kind} caseId={caseId} />
}

function Way({ kind, caseId }: { readonly kind: ImportKind; readonly caseId: string | null }) {
  const { t } = useT()
  const { readOnly } = useVault()
  const { kept, keep } = useKept<ImportDraft>(`table/${kind}/${caseId}`)
  const [draft, setDraft] = useState<ImportDraft>(kept ?? emptyDraft(kind, caseId))
  const change = (part: Partial<ImportDraft>) =>
    setDraft((now) => {
      const next = { ...now, ...part }
      keep(next)
      return next
    })
  return (
    <>
      <PageHeader
        title={t(`exchange.title.${kind}`)}
        before={<Link to={backFrom(kind, caseId)}>{t(draft.step === 'done' ? shownKeys[kind] : 'exchange.leave')}</Link>}
      />
      <div className="page-body">
        <Steps
          label={t(`exchange.title.${kind}`)}
          steps={steps.map((step) => t(stepKeys[step]))}
          current={steps.indexOf(draft.step)}
          doneLabel={t('ui.stepDone')}
        />
        {readOnly === null ? <StepOf draft={draft} change={change} /> : <Note meaning="warn">{t('evidence.readOnly')}</Note>}
      </div>
    </>
  )
}

function StepOf(props: StepProps) {
  switch (props.draft.step) {
    case 'file':
      return <FileStep {...props} />
    case 'columns':
      return <ColumnsStep {...props} />
    case 'check':
      return <CheckStep {...props} />
    case 'done':
      return <DoneStep {...props} />
    default:
      return props.draft.step satisfies never
  }
}
