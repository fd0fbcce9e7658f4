import type { VaultInfo } from '../../../shared/contract/session.ts'
import { sshFingerprint } from '../../../shared/formats/ssh-key.ts'
import { countCustody, custodyHead } from '../records/custody-table.ts'
import { countRecords, readMeta } from '../records/meta-table.ts'
import type { OpenVault } from './open-vault.ts'

/** What the page shows of the open vault. */
export function vaultInfo(vault: OpenVault): VaultInfo {
  const { db, keys, header } = vault
  const { vaultId, name, createdAt } = header.current
  const head = custodyHead(db, vault.ports.workstation)
  return {
    vaultId,
    path: vault.folder,
    name,
    place: readMeta(db, 'place') ?? '',
    createdAt,
    user: { name: keys.userName, fingerprint: sshFingerprint(keys.user.publicKey), rights: [...vault.rights] },
    institutionFingerprint: sshFingerprint(keys.institution.publicKey),
    failedUnlocks: vault.failedUnlocks.count,
    lastFailedAt: vault.failedUnlocks.lastAt,
    recoveryConfirmed: readMeta(db, 'recovery-confirmed-at') !== null,
    readOnly: vault.readOnly,
    counts: countRecords(db),
    custody: { entries: countCustody(db), seq: head?.seq ?? 0, hash: head?.hash ?? '' },
  }
}
