import { vaultErrorOf } from '../../../shared/errors.ts'
import type { BlobState } from '../blobs/blob-store.ts'
import { leaveCustody, type OpenVault } from '../session/open-vault.ts'
import type { OpenedItem } from './opened-items.ts'

/**
 * Compares the whole of an opened item with its hash, once while it is open. That an original is as it was is what
 * everybody takes for granted whenever it was `viewed`; that it is not goes into the custody chain, as `hash-verified` with
 * what was found.
 */
export async function checkOpened(
  vault: OpenVault,
  { item, signal, checked }: OpenedItem,
): Promise<'unchanged' | 'damaged' | 'missing' | 'stopped'> {
  checked.current ??= vault.reviewing.work.run(async (ending) => {
    const state = await vault.blobs.check(item.blob, 'full', item, ending)
    if (state !== 'good') note(vault, item, state)
    return state
  }, signal)
  try {
    const state = await checked.current
    return state === 'good' ? 'unchanged' : state
  } catch (error) {
    checked.current = null
    if (signal.aborted || vaultErrorOf(error)?.code === 'CANCELLED') return 'stopped'
    throw error
  }
}

function note(vault: OpenVault, item: OpenedItem['item'], state: BlobState): void {
  leaveCustody(vault, { action: 'hash-verified', subject: item.id, itemHashBefore: item.sha256, details: { state } })
}
