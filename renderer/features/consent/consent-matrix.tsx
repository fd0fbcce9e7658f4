import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import type { PersonOutcome } from '../../../shared/domain/plan.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useListWords } from '../../view/list-words.ts'
import { type CaseGate, outcomesTo } from './case-gate.ts'
import { decisionOn } from './decision.ts'
import { HarmButton } from './harm-button.tsx'
import { useDecisionWords } from './use-decision-words.ts'

type Props = {
  readonly of: CaseGate
  readonly recipients: readonly Recipient[]
  readonly onOpen: (person: GatePerson, recipient: Recipient) => void
  readonly onHarm: (person: GatePerson) => void
}

/** A person in each row with what may do them harm, a recipient in each column, in each cell what would leave today. */
export function ConsentMatrix({ of, recipients, onOpen, onHarm }: Props) {
  const { t } = useT()
  const outcomes = useMemo(
    () => new Map(recipients.map((recipient) => [recipient.id, outcomesTo(of, recipient)])),
    [of, recipients],
  )
  return (
    <div className="matrix-scroll">
      <table className="matrix">
        <caption className="visually-hidden">{t('consent.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('consent.person')}</th>
            <th scope="col">{t('consent.harm')}</th>
            {recipients.map((recipient) => (
              <th key={recipient.id} scope="col">
                <ContentText>{recipient.name}</ContentText>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <ContentText>{person.displayName}</ContentText>
              </th>
              <td>
                <HarmButton of={of} subject={person} onPress={() => onHarm(person)} />
              </td>
              {recipients.map((recipient) => (
                <td key={recipient.id}>
                  <Cell
                    of={of}
                    person={person}
                    recipient={recipient}
                    outcome={outcomes.get(recipient.id)?.get(person.id)}
                    onOpen={() => onOpen(person, recipient)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = {
  readonly of: CaseGate
  readonly person: GatePerson
  readonly recipient: Recipient
  readonly outcome: PersonOutcome | undefined
  readonly onOpen: () => void
}

function Cell({ of, person, recipient, outcome, onOpen }: CellProps) {
  const { t } = useT()
  const list = useListWords()
  const words = useDecisionWords()
  const { level, meaning, until, isUrgent } = words(decisionOn(of.today, person, recipient.id, of.consents), outcome)
  const hidden = outcome?.hiddenFields ?? []
  const hides = hidden.length === 0 ? '' : t('gate.hides', { fields: list(hidden.map((field) => t(`gate.hidden.${field}`))) })
  const decision = [level, until, hides].filter((part) => part !== '').join(', ')
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
      {hides === '' ? null : <span className="quiet">{hides}</span>}
    </Button>
  )
}
