import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { AboutSection } from './about-section.tsx'
import { CheckSection } from './check-section.tsx'
import { ExitSection } from './exit-section.tsx'
import { PassphraseSection } from './passphrase-section.tsx'
import { VaultSection } from './vault-section.tsx'
import { WindowSection } from './window-section.tsx'

/** What can be set on this machine and in the open vault. */
export function SettingsPage() {
  const { t } = useT()
  const { vault } = useSession()
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <div className="page-body">
        <div className="form">
          <WindowSection />
          {vault === null ? null : (
            <>
              <PassphraseSection />
              <CheckSection />
              <ExitSection vaultName={vault.name} />
              <VaultSection vault={vault} />
            </>
          )}
          <AboutSection />
        </div>
      </div>
    </>
  )
}
