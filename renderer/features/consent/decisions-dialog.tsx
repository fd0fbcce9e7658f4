import type { Consent } from '../../../shared/domain/consent.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Tag } from '../../ui/tag.tsx'
import { type CaseGate, outcomesTo } from './case-gate.ts'
import { decisionOn } from './decision.ts'
import { DecisionFacts } from './decision-facts.tsx'
import { useDecisionWords } from './use-decision-words.ts'

type Props = {
  readonly title: string
  readonly of: CaseGate
  readonly person: GatePerson
  readonly recipient: Recipient
  /** The newest first; at least one. */
  readonly decisions: readonly Consent[]
  readonly onDecide: () => void
  readonly onWithdraw: () => void
  readonly onClose: () => void
}

/** What a person decided about a recipient: what counts today and why not, and what was decided before. */
export function DecisionsDialog({ title, of, person, recipient, decisions, onDecide, onWithdraw, onClose }: Props) {
  const { t } = useT()
  const words = useDecisionWords()
  const [current, ...earlier] = decisions
  const outcome = outcomesTo(of, recipient).get(person.id)
  const { level, meaning, until } = words(decisionOn(of.today, person, recipient.id, decisions), outcome)
  const foot = (
    <>
      {current && current.withdrawnOn === null ? (
        <Button kind="danger" onPress={onWithdraw}>
          {t('consent.withdraw')}
        </Button>
      ) : null}
      <Button kind="primary" onPress={onDecide}>
        {t('consent.replace')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} isDismissable>
      <section className="section">
        <h3>{t('consent.current')}</h3>
        <div className="row">
          <Tag meaning={meaning}>{level}</Tag>
          <span className="muted">{until}</span>
        </div>
        {outcome?.warnings.map((warning) => (
          <p key={warning} className="muted">
            {t(`gate.warning.${warning}`)}
          </p>
        ))}
        {current ? <DecisionFacts consent={current} /> : null}
      </section>
      {earlier.length === 0 ? null : (
        <section className="section">
          <h3>{t('consent.earlier')}</h3>
          {earlier.map((consent) => (
            <div key={consent.id} className="card">
              <DecisionFacts consent={consent} />
            </div>
          ))}
        </section>
      )}
    </Dialog>
  )
}
