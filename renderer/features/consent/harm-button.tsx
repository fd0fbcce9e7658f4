import { Button } from 'react-aria-components'
import { harmOfCase, harmOfPerson } from '../../../shared/domain/gate/harm.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import { Tag } from '../../ui/tag.tsx'
import type { CaseGate } from './case-gate.ts'
import { harmKeys, harmMeanings } from './harm-words.ts'

type Props = {
  readonly of: CaseGate
  /** Null for the case as a whole. */
  readonly subject: Pick<Person, 'id' | 'displayName'> | null
  readonly onPress: () => void
  /** It stands by itself, not in a cell of the matrix. */
  readonly isAlone?: boolean
}

/** What the assessments of a person or of a case come to; opens them. */
export function HarmButton({ of, subject, onPress, isAlone = false }: Props) {
  const { t } = useT()
  const { decision, isReviewDue } = subject === null ? harmOfCase(of) : harmOfPerson(subject.id, of)
  const words = decision === null ? t('consent.harmNone') : t(harmKeys[decision])
  const due = isReviewDue ? t('consent.harmDue') : ''
  const about = subject === null ? t('consent.harmCase') : subject.displayName
  return (
    <Button
      className={isAlone ? 'button' : 'matrix-cell'}
      onPress={onPress}
      aria-label={t('consent.harmOpen', { about, decision: due === '' ? words : `${words}, ${due}` })}
    >
      <Tag meaning={decision === null ? 'plain' : harmMeanings[decision]}>{words}</Tag>
      {due === '' ? null : (
        <span className="quiet">
          <Icon name="clock" /> {due}
        </span>
      )}
    </Button>
  )
}
