import { useNavigate } from 'react-router'
import type { Plan } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { isolated } from '../../view/isolated.ts'
import { useListWords } from '../../view/list-words.ts'
import type { StepProps } from './new-bundle-page.tsx'
import { PeopleTable } from './people-table.tsx'
import { StepFrame } from './step-frame.tsx'

/** The gate: person by person, what leaves, as what, and why. */
export function PeopleStep({ plan, change }: StepProps & { readonly plan: Plan }) {
  const { t } = useT()
  const list = useListWords()
  const navigate = useNavigate()
  const withheld = plan.people.filter(({ leavesAs }) => leavesAs === 'withheld' || leavesAs === 'aggregate-only').length
  const sums = [
    t('submissions.peopleFor', { recipients: isolated(list(plan.recipients.map(({ name }) => name))) }),
    withheld === 0 ? t('submissions.peopleAllNamed') : t('submissions.peopleSome', { count: withheld }),
  ]
  return (
    <StepFrame
      title={t('submissions.peopleTitle')}
      text={sums.join(' ')}
      onBack={() => change({ step: 'recipients' })}
      onNext={() => change({ step: 'files' })}
    >
      {plan.people.length === 0 ? (
        <p className="muted">{t('submissions.noPeople')}</p>
      ) : (
        <PeopleTable people={plan.people} recipients={plan.recipients} label={t('submissions.peopleTitle')} />
      )}
      {plan.replacements > 0 ? <Note>{t('submissions.replacements', { count: plan.replacements })}</Note> : null}
      <div className="actions">
        <Button icon="shield" onPress={() => void navigate(`/cases/${plan.request.caseId}/consent`)}>
          {t('submissions.goConsent')}
        </Button>
      </div>
    </StepFrame>
  )
}
