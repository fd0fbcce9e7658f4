import type { VaultEvent } from '../../shared/contract/events.ts'
import { type HostApi, hostContract } from '../../shared/contract/index.ts'
import { type Reply, type Send, serve } from '../../shared/contract/wire.ts'
import { type SettingsFile, withRecentVault } from './settings-file.ts'
import type { VaultProcess } from './vault-process.ts'

/** How long a vault may take to close before its process is ended by force. */
const lockGraceMs = 5_000

type Input = {
  readonly host: HostApi
  readonly settings: SettingsFile
  readonly vault: VaultProcess
  readonly onEvent: (event: VaultEvent) => void
  readonly log: (line: string) => void
}

/**
 * Where a call of the page goes: `host.*` is answered here, everything else by the vault process. Locking always locks:
 * it answers when the process that held the keys is gone, whatever that process said. A process that was started only to
 * look at a header is ended again, so that none runs behind a locked window.
 */
export function router({ host, settings, vault, onEvent, log }: Input): Send {
  const answerHost = serve(hostContract, host, (error, name) =>
    log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : 'failed'}`),
  )
  const remember = async (path: unknown) => {
    if (typeof path === 'string') await settings.change((now) => withRecentVault(now, path)).catch(() => undefined)
  }
  /** Whether the process was asked for more than a look at a header: it may then be at work though no call waits. */
  let isWanted = false
  return async (name, input) => {
    if (typeof name !== 'string') return { ok: false, code: 'UNKNOWN_CALL', facts: {} }
    if (name.startsWith('host.')) return answerHost(name, input)
    if (name === 'session.state' && !vault.isRunning()) return { ok: true, value: null }
    if (name === 'session.lock') {
      isWanted = false
      await vault.end(lockGraceMs)
      onEvent({ type: 'locked', why: 'asked' })
      return { ok: true, value: {} }
    }
    if (!vault.isRunning()) isWanted = false
    if (name !== 'session.inspect') isWanted = true
    const reply = await vault.send(name, input)
    if (!isWanted && vault.isIdle()) void vault.end(lockGraceMs)
    if (reply.ok && name === 'session.unlock') await remember(fieldOf(reply.value, 'path'))
    if (reply.ok && name === 'session.create') await remember(fieldOf(input, 'path'))
    return reply satisfies Reply
  }
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
}
