import type { Consent } from '../../../shared/domain/consent.ts'
import type { InvolvedPerson } from '../../../shared/domain/person.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { todayHere, useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { answerKeys, formKeys, giverKeys } from './consent-words.ts'
import { decisionOn } from './decision.ts'
import { useDecisionWords } from './use-decision-words.ts'

type Props = {
  readonly title: string
  readonly person: InvolvedPerson
  readonly recipient: Recipient
  /** The newest first; at least one. */
  readonly decisions: readonly Consent[]
  readonly onDecide: () => void
  readonly onWithdraw: () => void
  readonly onClose: () => void
}

/** What a person decided about a recipient: what counts today, and what was decided before. */
export function DecisionsDialog({ title, person, recipient, decisions, onDecide, onWithdraw, onClose }: Props) {
  const { t } = useT()
  const words = useDecisionWords()
  const [current, ...earlier] = decisions
  const decision = decisionOn(todayHere(), person, recipient.id, decisions)
  const { level, meaning, until } = words(decision)
  const canWithdraw = decision.state === 'valid' || decision.state === 'not-yet'
  const foot = (
    <>
      {canWithdraw ? (
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

function DecisionFacts({ consent }: { readonly consent: Consent }) {
  const { t, language } = useT()
  const dates = useDateWords()
  const dayOrEmpty = (day: string | null) => (day === null ? '' : dates.day(day))
  return (
    <>
      <FactList
        facts={[
          { label: t('consent.level'), value: labelOf(identityLevels, consent.identityLevel, language) },
          { label: t('consent.day'), value: dates.day(consent.decidedOn) },
          { label: t('consent.review'), value: dayOrEmpty(consent.reviewOn) },
          { label: t('consent.givenBy'), value: t(giverKeys[consent.givenBy]) },
          { label: t('consent.form'), value: t(formKeys[consent.form]) },
          { label: t('consent.toGovernments'), value: t(answerKeys[consent.nameToGovernments]) },
          { label: t('consent.inPublic'), value: t(answerKeys[consent.nameInPublicReports]) },
          { label: t('consent.withdrawDay'), value: dayOrEmpty(consent.withdrawnOn) },
          { label: t('consent.withdrawWhy'), value: text(consent.withdrawnWhy) },
          { label: t('consent.note'), value: text(consent.note) },
        ]}
      />
      <p className="quiet">
        {t('consent.by', { name: isolate(consent.createdBy), when: isolate(dates.instant(consent.createdAt)) })}
      </p>
    </>
  )
}

function text(value: string) {
  return value === '' ? '' : <ContentText className="prose">{value}</ContentText>
}
