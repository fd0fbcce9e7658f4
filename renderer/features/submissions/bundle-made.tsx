import { useNavigate } from 'react-router'
import type { JobResult } from '../../../shared/domain/job.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { Note } from '../../ui/note.tsx'
import { CopyButton } from '../../view/copy-button.tsx'
import { isolated } from '../../view/isolated.ts'
import { useListWords } from '../../view/list-words.ts'
import { PathText } from '../../view/path-text.tsx'
import { useSizeWords } from '../../view/use-size-words.ts'
import { StepFrame } from './step-frame.tsx'

type Props = {
  readonly caseId: string
  readonly result: Extract<JobResult, { kind: 'bundle' }>
  readonly recipients: Plan['recipients']
}

/** Where the bundle is, and what to do next. */
export function BundleMade({ caseId, result, recipients }: Props) {
  const { t } = useT()
  const navigate = useNavigate()
  const list = useListWords()
  const size = useSizeWords()
  const { institutionFingerprint } = useVault()
  return (
    <StepFrame
      title={t('submissions.doneTitle')}
      text={t('submissions.peopleFor', { recipients: isolated(list(recipients.map(({ name }) => name))) })}
    >
      <Note meaning="good" live="status">
        {t('submissions.doneText')}
      </Note>
      <FactList
        facts={[
          { label: t('submissions.path'), value: <PathText>{result.path}</PathText> },
          { label: t('submissions.size'), value: size(result.sizeBytes) },
          { label: t('submissions.sha256'), value: <Fingerprint value={result.sha256} /> },
          { label: t('submissions.institutionKey'), value: <Fingerprint value={institutionFingerprint} /> },
        ]}
      />
      <section className="section">
        <h3>{t('submissions.whatNext')}</h3>
        <ol className="numbered">
          <li>{t('submissions.next1')}</li>
          <li>{t('submissions.next2')}</li>
          <li>{t('submissions.next3')}</li>
          <li>{t('submissions.next4')}</li>
        </ol>
      </section>
      <div className="actions">
        <Button kind="primary" icon="check" onPress={() => void navigate('/verify', { state: { path: result.path } })}>
          {t('submissions.verifyNow')}
        </Button>
        <Button onPress={() => void navigate(`/submissions/${caseId}/${result.bundleId}`)}>{t('submissions.toLedger')}</Button>
        <CopyButton text={result.sha256} label={t('evidence.copyHash')} />
        <Button icon="print" onPress={() => window.print()}>
          {t('submissions.print')}
        </Button>
      </div>
    </StepFrame>
  )
}
