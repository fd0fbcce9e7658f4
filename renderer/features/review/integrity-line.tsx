import { useEffect, useState } from 'react'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'

type Checked = Awaited<ReturnType<typeof api.review.check>>['state'] | 'checking' | 'failed'

/** Compares the original with its hash while it is looked at, and says how it went. */
export function IntegrityLine({ ticket }: { readonly ticket: string }) {
  const { t } = useT()
  const [state, setState] = useState<Checked>('checking')
  useEffect(() => {
    let isHere = true
    const say = (found: Checked) => isHere && setState(found)
    setState('checking')
    api.review.check({ ticket }).then(
      (found) => say(found.state),
      () => say('failed'),
    )
    return () => {
      isHere = false
    }
  }, [ticket])
  if (state === 'damaged' || state === 'missing')
    return (
      <Note meaning="bad" title={t(`review.${state}`)} live="alert">
        {t(`review.${state}Text`)}
      </Note>
    )
  return (
    <p className={`review-integrity review-integrity-${state}`} role="status">
      {state === 'checking' ? (
        <span className="spinner" aria-hidden />
      ) : (
        <Icon name={state === 'unchanged' ? 'check' : 'warning'} />
      )}
      <span>{t(integrityKeys[state])}</span>
      {state === 'unchanged' ? <span className="quiet">{t('review.unchangedTip')}</span> : null}
    </p>
  )
}

const integrityKeys = {
  checking: 'review.checking',
  unchanged: 'review.unchanged',
  stopped: 'review.checkStopped',
  failed: 'review.checkFailed',
} as const
