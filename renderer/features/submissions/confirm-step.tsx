import { useState } from 'react'
import type { Plan } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Note } from '../../ui/note.tsx'
import { Differences } from './differences.tsx'
import type { StepProps } from './new-bundle-page.tsx'
import { PlanFacts } from './plan-facts.tsx'
import { PlanWarnings } from './plan-warnings.tsx'
import { StepFrame } from './step-frame.tsx'

type Props = StepProps & {
  readonly plan: Plan
  /** Whether this plan is the newest one. */
  readonly isFresh: boolean
}

/** The user says that they have seen what leaves; keys that nobody verified need a word of their own. */
export function ConfirmStep({ plan, isFresh, draft, change }: Props) {
  const { t } = useT()
  const [isAsked, setAsked] = useState(false)
  const hasSeen = draft.confirmed?.planHash === plan.planHash
  const needsAcceptance = plan.warnings.some(({ code }) => code === 'recipient-not-verified')
  const isEmpty = plan.warnings.some(({ code }) => code === 'nothing-leaves')
  const isAccepted = !needsAcceptance || draft.notVerifiedAccepted
  const next = () => {
    setAsked(true)
    if (hasSeen && isAccepted && isFresh) change({ step: 'folder' })
  }
  return (
    <StepFrame title={t('submissions.confirmTitle')} onBack={() => change({ step: 'files' })} onNext={isEmpty ? undefined : next}>
      {draft.confirmed !== null && !hasSeen ? (
        <Note meaning="warn" title={t('submissions.planChanged')} live="status">
          <Differences before={draft.confirmed} after={plan} />
        </Note>
      ) : null}
      <PlanFacts plan={plan} />
      <PlanWarnings plan={plan} />
      {isEmpty ? null : (
        <div className="choices">
          <Checkbox
            isSelected={hasSeen}
            isInvalid={isAsked && !hasSeen}
            isDisabled={!isFresh}
            onChange={(isSelected) => change({ confirmed: isSelected ? plan : null })}
          >
            {t('submissions.confirmBox')}
          </Checkbox>
          {needsAcceptance ? (
            <Checkbox
              isSelected={draft.notVerifiedAccepted}
              isInvalid={isAsked && !isAccepted}
              onChange={(notVerifiedAccepted) => change({ notVerifiedAccepted })}
            >
              {t('submissions.acceptNotVerified')}
            </Checkbox>
          ) : null}
        </div>
      )}
      {isAsked && !isEmpty && !(hasSeen && isAccepted) ? (
        <Note meaning="bad" live="alert">
          {hasSeen ? t('submissions.acceptNeeded') : t('submissions.confirmNeeded')}
        </Note>
      ) : null}
    </StepFrame>
  )
}
