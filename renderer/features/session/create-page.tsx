import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RecoverySheet } from '../../../shared/contract/session.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Steps } from '../../ui/steps.tsx'
import { ConfirmWords } from './confirm-words.tsx'
import { NameStep, type VaultPlace } from './name-step.tsx'
import { PassphraseStep } from './passphrase-step.tsx'
import { SheetStep } from './sheet-step.tsx'

/** A new vault in four steps: name and place, passphrase, recovery sheet, two of its words. */
export function CreatePage() {
  const { t } = useT()
  const navigate = useNavigate()
  const { onOpened } = useSession()
  const [step, setStep] = useState(0)
  const [place, setPlace] = useState<VaultPlace | null>(null)
  const [sheet, setSheet] = useState<RecoverySheet | null>(null)
  const finish = async () => {
    const vault = await api.session.state({})
    if (vault !== null) onOpened(vault)
  }
  return (
    <main className="stage">
      <div className="stage-sheet stage-sheet-wide">
        <div className="stack stack-tight no-print">
          <h1>{t('session.createTitle')}</h1>
          <Steps
            label={t('session.steps')}
            steps={[t('session.stepName'), t('session.stepPassphrase'), t('session.stepSheet'), t('session.stepWords')]}
            current={step}
            doneLabel={t('ui.stepDone')}
          />
        </div>
        {step === 0 ? (
          <NameStep
            initial={place}
            onDone={(next) => {
              setPlace(next)
              setStep(1)
            }}
          />
        ) : null}
        {step === 1 && place !== null ? (
          <PassphraseStep
            place={place}
            onBack={() => setStep(0)}
            onCreated={(made) => {
              setSheet(made)
              setStep(2)
            }}
          />
        ) : null}
        {step === 2 && sheet !== null ? <SheetStep sheet={sheet} onDone={() => setStep(3)} /> : null}
        {step === 3 && sheet !== null ? <ConfirmWords onBack={() => setStep(2)} onConfirmed={() => void finish()} /> : null}
        {step < 2 ? (
          <Button kind="quiet" icon="back" onPress={() => void navigate('/')}>
            {t('session.toWelcome')}
          </Button>
        ) : null}
      </div>
    </main>
  )
}
