import * as v from 'valibot'
import { VaultEvent } from '../shared/contract/events.ts'
import { type Api, contract } from '../shared/contract/index.ts'
import { connect, type Reply } from '../shared/contract/wire.ts'

/** What a host puts into the window of the page, and nothing more. */
type VaultWire = {
  readonly call: (name: string, input: unknown) => Promise<Reply>
  /** @returns how to stop */
  readonly on: (listener: (event: unknown) => void) => () => void
  readonly pathsOf: (files: readonly File[]) => Promise<string[]>
}

declare global {
  interface Window {
    readonly vaultWire: VaultWire
  }
}

/** The contract. This file alone knows the wire under it. */
export const api: Api = connect(contract, (name, input) => window.vaultWire.call(name, input))

/**
 * Hears what the engine and the host tell without being asked.
 * @returns how to stop
 */
export function onVaultEvent(listener: (event: VaultEvent) => void): () => void {
  return window.vaultWire.on((event) => {
    const parsed = v.safeParse(VaultEvent, event)
    if (parsed.success) listener(parsed.output)
  })
}

/** Where dropped, chosen or pasted files and folders are on this machine; what has no place there is left out. */
export function pathsOf(files: readonly File[]): Promise<string[]> {
  return window.vaultWire.pathsOf(files)
}
