import * as v from 'valibot'
import { VaultEvent } from '../../shared/contract/events.ts'
import type { Reply, Send } from '../../shared/contract/wire.ts'

/** A running vault process, whatever the host started it with. */
export type Child = {
  readonly post: (message: unknown) => void
  readonly kill: () => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once, when the process is gone. */
  readonly onExit: (listener: () => void) => void
}

export type VaultProcess = {
  /** Sends an engine call; starts the process where none runs. ENGINE_GONE where it ends before it answers. */
  readonly send: Send
  readonly isRunning: () => boolean
  /** Whether no call is waiting for its answer. */
  readonly isIdle: () => boolean
  /** Lets the process close the vault, and resolves when the process is gone, by force after `graceMs`. */
  readonly end: (graceMs: number) => Promise<void>
}

type Running = { readonly child: Child; readonly pending: Map<number, (reply: Reply) => void>; readonly gone: Promise<void> }

const Message = v.union([
  v.object({ id: v.number(), reply: v.looseObject({ ok: v.boolean() }) }),
  v.object({ event: VaultEvent }),
])

/**
 * The one process that holds keys: started with the first call that needs it, ended by locking. Calls that arrive while
 * it is ending wait for it to be gone and then meet a new one, without keys.
 * @param onEvent hears the engine's events, and `locked` (`ended`) where the process dies unasked
 */
export function vaultProcess(start: () => Child, onEvent: (event: VaultEvent) => void): VaultProcess {
  let running: Running | null = null
  let ending: Promise<void> | null = null
  let nextId = 1

  const begin = (): Running => {
    const child = start()
    const pending = new Map<number, (reply: Reply) => void>()
    const gone = new Promise<void>((resolve) =>
      child.onExit(() => {
        for (const answer of pending.values()) answer({ ok: false, code: 'ENGINE_GONE', facts: {} })
        pending.clear()
        running = null
        if (ending === null) onEvent({ type: 'locked', why: 'ended' })
        resolve()
      }),
    )
    child.onMessage((message) => {
      const parsed = v.safeParse(Message, message)
      if (!parsed.success) return
      if ('event' in parsed.output) return onEvent(parsed.output.event)
      const { id, reply } = parsed.output
      pending.get(id)?.(reply as Reply)
      pending.delete(id)
    })
    return { child, pending, gone }
  }

  const send: Send = async (name, input) => {
    if (ending) await ending
    running ??= begin()
    const { child, pending } = running
    const id = nextId++
    return new Promise<Reply>((resolve) => {
      pending.set(id, resolve)
      child.post({ id, name, input })
    })
  }

  const finish = async ({ child, pending, gone }: Running, graceMs: number): Promise<void> => {
    const id = nextId++
    pending.set(id, () => {})
    child.post({ id, name: 'session.lock', input: {} })
    const timer = setTimeout(() => child.kill(), graceMs)
    await gone
    clearTimeout(timer)
  }

  return {
    send,
    isRunning: () => running !== null,
    isIdle: () => running === null || running.pending.size === 0,
    end: async (graceMs) => {
      if (ending) return ending
      if (running === null) return
      ending = finish(running, graceMs).finally(() => {
        ending = null
      })
      return ending
    },
  }
}

/** Asks the vault process where one runs, and never starts one: for what happens beside the calls of the page. */
export function whileRunning(vault: VaultProcess): Send {
  return async (name, input) => (vault.isRunning() ? vault.send(name, input) : { ok: false, code: 'LOCKED', facts: {} })
}
