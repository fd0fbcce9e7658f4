import { QueryClientProvider } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Settings } from '../../shared/contract/host.ts'
import type { VaultInfo } from '../../shared/contract/session.ts'
import { DeskContext, makeDesk } from '../desk.ts'
import { useT } from '../i18n.ts'
import { SessionContext } from '../session.ts'
import { useSettings } from '../settings.ts'
import { Toasts } from '../ui/toasts.tsx'
import { ChoosePathProvider } from './choose-path-provider.tsx'
import { IdleContext } from './idle-context.ts'
import { IdleWarning } from './idle-warning.tsx'
import { JobsProvider } from './jobs-provider.tsx'
import { Locking } from './locking.tsx'
import { makeQueryClient } from './query-client.ts'
import { OpenRoutes, VaultRoutes } from './routes.tsx'
import { SettingsProvider } from './settings-provider.tsx'
import { ShortcutList } from './shortcut-list.tsx'
import { useIdleLock } from './use-idle-lock.ts'
import { useLockGate } from './use-lock-gate.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { WordsProvider } from './words-provider.tsx'

export type AppProps = {
  readonly settings: Settings
  /** The vault that is open already, or null. */
  readonly vault: VaultInfo | null
  readonly hasNativeDialogs: boolean
}

/** The window: language and theme around it, the lock gate, and what is behind it. */
export function App({ settings, ...rest }: AppProps) {
  const [client] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={client}>
      <SettingsProvider initial={settings}>
        <WordsProvider>
          <Gated {...rest} />
        </WordsProvider>
      </SettingsProvider>
    </QueryClientProvider>
  )
}

function Gated({ vault: initial, hasNativeDialogs }: Omit<AppProps, 'settings'>) {
  const { t } = useT()
  const { settings } = useSettings()
  const [desk] = useState(makeDesk)
  const gate = useLockGate(initial, desk)
  const { session, isOpen } = gate
  const place = useRef('/overview')
  const [isListOpen, setListOpen] = useState(false)
  useShortcuts({ onLock: () => isOpen && session.lock('asked'), onList: () => setListOpen((now) => !now) })
  const idle = useIdleLock(isOpen ? settings.idleMinutes : null, () => session.lock('idle'))
  const gateKey = session.vault === null ? 'locked' : session.vault.vaultId
  return (
    <SessionContext value={session}>
      <DeskContext value={desk}>
        <IdleContext value={idle.secondsLeft}>
          <JobsProvider key={gateKey} isVaultOpen={session.vault !== null}>
            <Toasts key={gateKey} label={t('ui.messages')} closeLabel={t('ui.close')}>
              <ChoosePathProvider key={gateKey} hasNativeDialogs={hasNativeDialogs}>
                {gate.isLocking || gate.lockFailed ? (
                  <Locking hasFailed={gate.lockFailed} />
                ) : session.vault === null ? (
                  <OpenRoutes lastPath={gate.lastPath} />
                ) : (
                  <VaultRoutes key={gateKey} place={place} />
                )}
              </ChoosePathProvider>
            </Toasts>
          </JobsProvider>
          <IdleWarning secondsLeft={idle.secondsLeft} onStay={idle.stay} />
          <ShortcutList isOpen={isListOpen} onClose={() => setListOpen(false)} />
        </IdleContext>
      </DeskContext>
    </SessionContext>
  )
}
