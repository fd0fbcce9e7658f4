import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { warnSeconds } from './use-idle-lock.ts'

type Props = { readonly secondsLeft: number | null; readonly onStay: () => void }

/** Says once, aloud, that the vault is about to lock; the seconds are drawn but not spoken one by one. */
export function IdleWarning({ secondsLeft, onStay }: Props) {
  const { t } = useT()
  if (secondsLeft === null || secondsLeft > warnSeconds) return null
  return (
    <div className="idle-warning" data-react-aria-top-layer="true">
      <p className="visually-hidden" role="alert">
        {t('common.locksSoon', { count: warnSeconds })}
      </p>
      <Note meaning="warn" actions={<Button onPress={onStay}>{t('common.stayOpen')}</Button>}>
        <span aria-hidden>{t('common.locksSoon', { count: secondsLeft })}</span>
      </Note>
    </div>
  )
}
