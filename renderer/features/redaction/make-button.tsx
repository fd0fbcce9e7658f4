import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { PageFailure, type Resolution, resolutions } from './send-pages.ts'
import type { Making } from './use-making.ts'

type Props = {
  readonly making: Making
  readonly isPdf: boolean
  readonly isSound: boolean
  /** Whether there are marks, and everything that is needed is shown. */
  readonly canMake: boolean
  readonly onMake: (resolution: Resolution) => void
}

/** Makes the copy; says why the last attempt failed. */
export function MakeButton({ making, isPdf, isSound, canMake, onMake }: Props) {
  const { t } = useT()
  const [resolution, setResolution] = useState<Resolution>(200)
  const options = resolutions.map((value) => ({ value: String(value), label: t(`redaction.resolution.${value}`) }))
  return (
    <section className="section">
      {making.step === 'idle' && making.error !== null ? <Failure error={making.error} isSound={isSound} /> : null}
      {making.step === 'idle' && making.wasStopped ? <Note live="status">{t('redaction.stopped')}</Note> : null}
      {isPdf ? (
        <Select
          label={t('redaction.resolution')}
          options={options}
          value={String(resolution)}
          onChange={(value) => setResolution(resolutions.find((one) => String(one) === value) ?? 200)}
        />
      ) : null}
      <div className="actions">
        <Button kind="primary" onPress={() => onMake(resolution)} isDisabled={!canMake}>
          {t('redaction.make')}
        </Button>
      </div>
      <p className="quiet">{t('redaction.makeHint')}</p>
    </section>
  )
}

function Failure({ error, isSound }: { readonly error: unknown; readonly isSound: boolean }) {
  const { t } = useT()
  const words = useErrorWords()
  const number = useNumberWords()
  const said = () => {
    if (!(error instanceof PageFailure)) return words(error)
    return isSound ? t('redaction.soundFailed') : t('redaction.pageFailed', { page: number(error.page + 1) })
  }
  return (
    <Note meaning="bad" title={t('redaction.makeFailed')} live="alert">
      {said()}
    </Note>
  )
}
