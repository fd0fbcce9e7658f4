import { Link } from 'react-router'
import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { VerifyPage } from './verify-page.tsx'

/** Verifying as a part of an open vault, or as a page of its own with a way back. */
export function VerifyPlace() {
  const { t } = useT()
  const { vault } = useSession()
  if (vault !== null) return <VerifyPage />
  return (
    <main className="lone-page">
      <nav className="lone-page-back no-print" aria-label={t('verify.back')}>
        <Link to="/">{t('verify.back')}</Link>
      </nav>
      <VerifyPage />
    </main>
  )
}
