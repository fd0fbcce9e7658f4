import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { VaultInfo } from '../../shared/contract/session.ts'
import { api, onVaultEvent } from '../api.ts'
import type { Desk } from '../desk.ts'
import type { LockReason, Session } from '../session.ts'
import { ofRecords } from '../view/of-records.ts'

/** How long locking waits for unsaved work to be written. */
const graceMs = 700

export type Gate = {
  readonly session: Session
  /** A vault is open behind the page, even where its recovery sheet is still to be confirmed. */
  readonly isOpen: boolean
  readonly isLocking: boolean
  /** The vault process did not answer to locking. */
  readonly lockFailed: boolean
  /** Folder of the vault that was open last. */
  readonly lastPath: string | null
}

/**
 * The gate between a locked window and an open vault. Locking draws nothing of the vault any more and forgets what was
 * fetched first, writes what was typed in the last moment, and then ends the process that holds the keys.
 */
export function useLockGate(initial: VaultInfo | null, desk: Desk): Gate {
  const client = useQueryClient()
  const [vault, setVault] = useState(initial)
  const [isCreating, setCreating] = useState(false)
  const [state, setState] = useState<'rest' | 'locking' | 'failed'>('rest')
  const [lockedWhy, setLockedWhy] = useState<Session['lockedWhy']>(null)
  const [lastPath, setLastPath] = useState(initial?.path ?? null)
  const isLocking = useRef(false)
  const isOpen = useRef(false)
  isOpen.current = vault !== null || isCreating

  const forget = useCallback(
    (why: LockReason) => {
      setVault(null)
      setCreating(false)
      setLockedWhy(why === 'asked' ? null : why)
      client.clear()
    },
    [client],
  )
  const lock = useCallback(
    (why: LockReason) => {
      if (isLocking.current) return
      isLocking.current = true
      const isWritten = atMost(graceMs, desk.flush())
      forget(why)
      setState('locking')
      isWritten
        .then(() => api.session.lock({}))
        .then(
          () => setState('rest'),
          () => setState('failed'),
        )
        .finally(() => {
          isLocking.current = false
        })
    },
    [forget, desk],
  )
  useEffect(
    () =>
      onVaultEvent((event) => {
        if (event.type === 'lock-requested') lock(event.why === 'menu' ? 'asked' : event.why)
        if (event.type === 'locked' && event.why === 'ended' && isOpen.current && !isLocking.current) forget('ended')
        if (event.type === 'changed') void client.invalidateQueries(ofRecords)
      }),
    [client, lock, forget],
  )
  // Views that were left by locking may have kept something of themselves after the first clearing.
  useEffect(() => {
    if (vault === null) client.removeQueries({ queryKey: ['kept'] })
  }, [client, vault])
  const session = useMemo<Session>(
    () => ({
      vault,
      lock,
      lockedWhy,
      onCreated: () => setCreating(true),
      onOpened: (opened) => {
        setVault(opened)
        setLastPath(opened.path)
        setCreating(false)
        setLockedWhy(null)
      },
    }),
    [vault, lock, lockedWhy],
  )
  return {
    session,
    isOpen: isOpen.current,
    isLocking: state === 'locking',
    lockFailed: state === 'failed',
    lastPath,
  }
}

function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, milliseconds))])
}
