import type { DoNoHarm } from '../../../shared/domain/do-no-harm.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { harmKeys, harmMeanings } from './harm-words.ts'

type Props = {
  readonly caseId: string
  /** Null for the case as a whole. */
  readonly subject: Pick<Person, 'id' | 'displayName'> | null
  /** Of this subject, the newest first; at least one. */
  readonly assessments: readonly DoNoHarm[]
  readonly onAssess: () => void
  readonly onClose: () => void
}

/** Every do-no-harm assessment of a person or of a case: the newest counts, none is overwritten. */
export function HarmDialog({ caseId, subject, assessments, onAssess, onClose }: Props) {
  const { t } = useT()
  const title = subject === null ? t('consent.harmTitleCase') : t('consent.harmTitle', { person: isolate(subject.displayName) })
  const foot = (
    <Button kind="primary" onPress={onAssess}>
      {t('consent.harmAgain')}
    </Button>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} isDismissable>
      <ol className="stack">
        {assessments.map((assessment) => (
          <li key={assessment.id} className="card">
            <Assessment assessment={assessment} isElsewhere={assessment.caseId !== caseId} />
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

function Assessment({ assessment, isElsewhere }: { readonly assessment: DoNoHarm; readonly isElsewhere: boolean }) {
  const { t } = useT()
  const dates = useDateWords()
  const { decision, decidedOn, reviewOn, assessor, risks, createdBy, createdAt } = assessment
  return (
    <>
      <div className="row">
        <Tag meaning={harmMeanings[decision]}>{t(harmKeys[decision])}</Tag>
        <span className="muted">{dates.day(decidedOn)}</span>
        {isElsewhere ? <span className="muted">{t('consent.harmElsewhere')}</span> : null}
      </div>
      <FactList
        facts={[
          { label: t('consent.harmAssessor'), value: <ContentText>{assessor}</ContentText> },
          { label: t('consent.harmRisks'), value: risks === '' ? '' : <ContentText className="prose">{risks}</ContentText> },
          { label: t('consent.harmReview'), value: reviewOn === null ? '' : dates.day(reviewOn) },
        ]}
      />
      <p className="quiet">{t('consent.by', { name: isolate(createdBy), when: isolate(dates.instant(createdAt)) })}</p>
    </>
  )
}
