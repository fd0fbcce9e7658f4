import { useState } from 'react'
import { formatInstant } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'

/** What must be known about a vault that has just been opened: failed attempts, read-only and why, an unconfirmed sheet. */
export function OpeningNotes() {
  const { t, language } = useT()
  const { failedUnlocks, lastFailedAt, readOnly, recoveryConfirmed } = useVault()
  const [isRead, setRead] = useState(false)
  const dismiss = <Button onPress={() => setRead(true)}>{t('session.gotIt')}</Button>
  const hasMore = !isRead && (failedUnlocks > 0 || !recoveryConfirmed)
  if (readOnly === null && !hasMore) return null
  return (
    <div className="opening-notes">
      {readOnly === null ? null : (
        <Note meaning="bad" title={t('session.readOnlyTitle')}>
          {t(`session.readOnly.${readOnly}`)}
        </Note>
      )}
      {!isRead && failedUnlocks > 0 ? (
        <Note meaning="warn" actions={dismiss}>
          {t('session.failedUnlocks', {
            count: failedUnlocks,
            at: lastFailedAt === null ? '' : formatInstant(lastFailedAt, language),
          })}
        </Note>
      ) : null}
      {!isRead && !recoveryConfirmed ? (
        <Note meaning="warn" actions={dismiss}>
          {t('session.recoveryUnconfirmed')}
        </Note>
      ) : null}
    </div>
  )
}
