import { useContext } from 'react'
import { useT } from '../i18n.ts'
import { useVault } from '../session.ts'
import { Tag } from '../ui/tag.tsx'
import { IdleContext } from './idle-context.ts'
import { Tasks } from './tasks.tsx'

/** One line at the foot of the window: what runs, the state of the record, and when it locks. */
export function StatusBar() {
  const secondsLeft = useContext(IdleContext)
  const { t } = useT()
  const vault = useVault()
  return (
    <footer className="status">
      <bdi>{vault.user.name}</bdi>
      {vault.readOnly === null ? null : <Tag meaning="warn">{t('common.readOnly')}</Tag>}
      <span>{t('common.offline')}</span>
      <Tasks />
      {secondsLeft === null ? null : <span className="status-end">{t('common.locksIn', { time: clock(secondsLeft) })}</span>}
    </footer>
  )
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
