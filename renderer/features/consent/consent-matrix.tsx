import { Button } from 'react-aria-components'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Tag } from '../../ui/tag.tsx'
import { todayHere } from '../../view/date-words.ts'
import { decisionOn } from './decision.ts'
import { useDecisionWords } from './use-decision-words.ts'

type Props = {
  readonly people: readonly InvolvedPerson[]
  readonly recipients: readonly Recipient[]
  readonly consents: readonly Consent[]
  readonly onOpen: (person: InvolvedPerson, recipient: Recipient) => void
}

/** A person in each row, a recipient in each column, in each cell the decision that counts today. */
export function ConsentMatrix({ people, recipients, consents, onOpen }: Props) {
  const { t } = useT()
  return (
    <div className="matrix-scroll">
      <table className="matrix">
        <caption className="visually-hidden">{t('consent.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('consent.person')}</th>
            {recipients.map((recipient) => (
              <th key={recipient.id} scope="col">
                <ContentText>{recipient.name}</ContentText>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <ContentText>{person.displayName}</ContentText>
              </th>
              {recipients.map((recipient) => (
                <td key={recipient.id}>
                  <Cell person={person} recipient={recipient} consents={consents} onOpen={() => onOpen(person, recipient)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = Pick<Props, 'consents'> & {
  readonly person: InvolvedPerson
  readonly recipient: Recipient
  readonly onOpen: () => void
}

function Cell({ person, recipient, consents, onOpen }: CellProps) {
  const { t } = useT()
  const words = useDecisionWords()
  const { level, meaning, until, isUrgent } = words(decisionOn(todayHere(), person, recipient.id, consents))
  const decision = until === '' ? level : `${level}, ${until}`
  return (
    <Button
      className="matrix-cell"
      onPress={onOpen}
      aria-label={t('consent.cell', { person: person.displayName, recipient: recipient.name, decision })}
    >
      <Tag meaning={meaning}>{level}</Tag>
      {until === '' ? null : (
        <span className="quiet">
          {isUrgent ? <Icon name="clock" /> : null} {until}
        </span>
      )}
    </Button>
  )
}
