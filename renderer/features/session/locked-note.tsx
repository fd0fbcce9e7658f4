import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { Note } from '../../ui/note.tsx'

const words = { idle: 'common.lockedIdle', system: 'common.lockedSystem', ended: 'common.lockedEnded' } as const

/** Why the vault was locked, where nobody asked for it. */
export function LockedNote() {
  const { t } = useT()
  const { lockedWhy } = useSession()
  if (lockedWhy === null) return null
  return (
    <Note meaning={lockedWhy === 'ended' ? 'warn' : 'info'} live="status">
      {t(words[lockedWhy])}
    </Note>
  )
}
