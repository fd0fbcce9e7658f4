import { Link } from 'react-router'
import type { VaultInfo } from '../../../shared/contract/session.ts'
import { formatInstant } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'

/** What the open vault is, and whose keys sign in it. */
export function VaultSection({ vault }: { readonly vault: VaultInfo }) {
  const { t, language } = useT()
  return (
    <FieldGroup title={t('settings.vault')}>
      <FactList
        facts={[
          { label: t('settings.vaultName'), value: <bdi>{vault.name}</bdi> },
          { label: t('settings.vaultFolder'), value: <bdi dir="ltr">{vault.path}</bdi> },
          { label: t('settings.vaultCreated'), value: formatInstant(vault.createdAt, language) },
          { label: t('settings.user'), value: <bdi>{vault.user.name}</bdi> },
          { label: t('settings.userKey'), value: <Fingerprint value={vault.user.fingerprint} /> },
          { label: t('settings.institutionKey'), value: <Fingerprint value={vault.institutionFingerprint} /> },
        ]}
      />
      <p>
        <Link to="/recipients/own-card">{t('recipients.ownCard')}</Link>
      </p>
    </FieldGroup>
  )
}
