import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { isolate } from '../../view/isolate.ts'
import { timeText } from '../../view/time-text.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import type { Progress } from './make-copy.ts'

type Props = { readonly progress: Progress; readonly isSound: boolean; readonly onStop: () => void }

/** How far the making of a copy is, and a way to stop it. */
export function MakingDialog({ progress, isSound, onStop }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const { step, done, total } = progress
  const time = (seconds: number) => isolate(timeText(Math.round(seconds)))
  const text = () => {
    if (step === 'reading') return t('redaction.reading')
    if (step === 'checking') return t('redaction.checking')
    if (isSound) return t('redaction.hearing', { done: time(done), total: time(total ?? done) })
    return t('redaction.drawing', { done: number(done), total: number(total ?? done) })
  }
  return (
    <Dialog
      title={t('redaction.making')}
      isOpen
      onClose={onStop}
      closeLabel={t('redaction.cancel')}
      foot={<Button onPress={onStop}>{t('redaction.cancel')}</Button>}
    >
      <ProgressBar
        label={t('redaction.making')}
        done={step === 'drawing' && total !== null && total > 0 ? done / total : null}
        text={text()}
      />
    </Dialog>
  )
}
