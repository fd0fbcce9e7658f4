import type { PersonOutcome, Plan } from '../../../shared/domain/plan.ts'
import { languageNames } from '../../../shared/i18n/language.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { useListWords } from '../../view/list-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { useSizeWords } from '../../view/use-size-words.ts'

/** A plan in a few lines: who gets it, who is named, who is not, what goes with it. */
export function PlanFacts({ plan }: { readonly plan: Plan }) {
  const { t } = useT()
  const list = useListWords()
  const number = useNumberWords()
  const size = useSizeWords()
  const names = (people: readonly PersonOutcome[]) =>
    people.length === 0 ? (
      t('submissions.sumNobody')
    ) : (
      <ContentText>{list(people.map(({ displayName }) => displayName))}</ContentText>
    )
  const isWithheld = ({ leavesAs }: PersonOutcome) => leavesAs === 'withheld' || leavesAs === 'aggregate-only'
  const named = plan.people.filter(({ leavesAs }) => leavesAs === 'full-name')
  const withheld = plan.people.filter(isWithheld)
  const replaced = plan.people.filter((person) => person.leavesAs !== 'full-name' && !isWithheld(person))
  const leaving = plan.files.filter(({ leaves }) => leaves).length
  return (
    <FactList
      facts={[
        {
          label: t('submissions.sumRecipients'),
          value: <ContentText>{list(plan.recipients.map(({ name }) => name))}</ContentText>,
        },
        { label: t('submissions.sumLanguage'), value: languageNames[plan.request.language] },
        { label: t('submissions.sumIncidents'), value: number(plan.incidentCount) },
        { label: t('submissions.sumNamed'), value: names(named) },
        { label: t('submissions.sumReplaced'), value: names(replaced) },
        { label: t('submissions.sumWithheld'), value: names(withheld) },
        {
          label: t('submissions.sumFiles'),
          value: t('submissions.filesLeaving', { count: leaving, size: size(plan.totalBytes) }),
        },
        { label: t('submissions.sumStay'), value: t('submissions.filesStaying', { count: plan.files.length - leaving }) },
        { label: t('submissions.sumPlan'), value: <Fingerprint value={plan.planHash.slice(0, 32)} /> },
      ]}
    />
  )
}
