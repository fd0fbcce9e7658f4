import type { CustodyCheck } from '../../../shared/contract/custody.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { type Checked, useCustodyCheck } from './use-custody.ts'

/** Checks the chain and says what that proves, and what not. */
export function CustodyCheckPart() {
  const { t } = useT()
  const words = useErrorWords()
  const { last, error, isPending, run } = useCustodyCheck()
  return (
    <section className="stack stack-tight" aria-label={t('custody.check')}>
      {error ? (
        <Note meaning="bad" title={t('custody.checkFailed')} live="alert">
          {words(error)}
        </Note>
      ) : last === null ? (
        <Note>{t('custody.notChecked')}</Note>
      ) : (
        <Result checked={last} />
      )}
      <div className="actions">
        <Button icon="check" onPress={run} isPending={isPending}>
          {isPending ? t('custody.checking') : t('custody.check')}
        </Button>
      </div>
    </section>
  )
}

function Result({ checked: { check, at } }: { readonly checked: Checked }) {
  const { t } = useT()
  const dates = useDateWords()
  if (check.brokenAt !== null) return <Broken brokenAt={check.brokenAt} />
  return (
    <Note meaning="good" title={t('custody.wholeTitle')} live="status">
      <p>{t('custody.whole', { count: check.entries, when: dates.instant(at) })}</p>
      <p className="quiet">{t('custody.notProven')}</p>
    </Note>
  )
}

function Broken({ brokenAt }: { readonly brokenAt: NonNullable<CustodyCheck['brokenAt']> }) {
  const { t } = useT()
  return (
    <Note meaning="bad" title={t('custody.brokenTitle', { seq: brokenAt.seq })} live="alert">
      <p>{t(`custody.broken.${brokenAt.reason}`)}</p>
      <p>{t('custody.brokenText')}</p>
    </Note>
  )
}
