import type { Plan } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Differences } from './differences.tsx'
import { StepFrame } from './step-frame.tsx'

type Props = { readonly before: Plan; readonly after: Plan; readonly onAgain: () => void }

/** What would leave is no longer what was confirmed: what is different, and the way to confirm again. */
export function PlanChanged({ before, after, onAgain }: Props) {
  const { t } = useT()
  return (
    <StepFrame title={t('submissions.planChanged')} text={t('submissions.planChangedText')}>
      <Note meaning="warn">
        <Differences before={before} after={after} />
      </Note>
      <div className="actions">
        <Button kind="primary" onPress={onAgain}>
          {t('submissions.confirmTitle')}
        </Button>
      </div>
    </StepFrame>
  )
}
