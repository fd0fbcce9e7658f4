import type { PersonOutcome, Plan } from '../../../shared/domain/plan.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Tag } from '../../ui/tag.tsx'
import { usePlanWords } from './plan-words.ts'

type Props = {
  readonly people: readonly PersonOutcome[]
  readonly recipients: Plan['recipients']
  readonly label: string
}

/** How each person leaves, as what, and why. */
export function PeopleTable({ people, recipients, label }: Props) {
  const { t } = useT()
  const words = usePlanWords()
  return (
    <table className="table-plain" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('submissions.colPerson')}</th>
          <th scope="col">{t('submissions.colRole')}</th>
          <th scope="col">{t('submissions.colLeavesAs')}</th>
          <th scope="col">{t('submissions.colBecause')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => {
          const leaves = words.leavesAs(person)
          return (
            <tr key={person.personId}>
              <th scope="row">
                <ContentText>{person.displayName}</ContentText>
              </th>
              <td className="muted">{words.roles(person)}</td>
              <td>
                <Tag meaning={leaves.meaning} icon={leaves.meaning === 'plain' ? 'withheld' : undefined}>
                  <ContentText>{leaves.text}</ContentText>
                </Tag>
              </td>
              <td className="muted">
                {words.because(person, recipients)}
                {words.besides(person).map((line) => (
                  <div key={line} className="hint">
                    {line}
                  </div>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
