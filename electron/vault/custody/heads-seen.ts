import type { VaultHeader } from '../../../shared/formats/vault-header.ts'
import type { CustodyHead, Ports } from '../ports.ts'

/** The heads that a vault's chain must still contain: the header's, and the last one that this machine saw. */
export async function headsSeen(ports: Ports, header: VaultHeader): Promise<CustodyHead[]> {
  const witnessed = await ports.witness.read(header.vaultId)
  return [header.custodyHead, witnessed].filter((head) => head !== null)
}
