import { useQuery } from '@tanstack/react-query'
import { NavLink } from 'react-router'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { useVault } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { useNumberWords } from '../view/use-number-words.ts'
import { parts } from './parts.ts'

/** The parts of the vault, and the way to lock it. */
export function Rail({ onLock }: { readonly onLock: () => void }) {
  const { t } = useT()
  const opened = useVault()
  const numberWords = useNumberWords()
  const state = useQuery({ queryKey: ['session', 'state'], queryFn: () => api.session.state({}) })
  const vault = state.data ?? opened
  return (
    <nav className="rail" aria-label={t('common.rail')}>
      <div className="rail-vault">
        <strong>
          <bdi>{vault.name}</bdi>
        </strong>
        <span>
          <bdi>{vault.place}</bdi>
        </span>
      </div>
      {parts.map(({ path, label, count }) => (
        <NavLink key={path} to={path}>
          <span>{t(label)}</span>
          {count ? <span className="rail-count">{numberWords(vault.counts[count])}</span> : null}
        </NavLink>
      ))}
      <div className="rail-end">
        <Button onPress={onLock} icon="lock" aria-keyshortcuts="Control+L">
          {t('common.lock')}
          <kbd dir="ltr" aria-hidden>
            Ctrl+L
          </kbd>
        </Button>
      </div>
    </nav>
  )
}
