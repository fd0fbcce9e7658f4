import { useEffect, useRef, useState } from 'react'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { OpeningNotes } from '../features/session/opening-notes.tsx'
import { useSession } from '../session.ts'
import { DeleteProvider } from './delete-provider.tsx'
import { ExportProvider } from './export-provider.tsx'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { StatusBar } from './status-bar.tsx'
import { UndoProvider } from './undo-provider.tsx'
import { useShortcuts } from './use-shortcuts.ts'

type Props = {
  /** Hears where the user is, so that unlocking leads back there. */
  readonly onPlace: (path: string) => void
}

/** The window of an open vault: the rail, the part that is shown, the status line. */
export function Shell({ onPlace }: Props) {
  const { lock } = useSession()
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const main = useRef<HTMLElement>(null)
  useShortcuts({
    onPalette: () => setPaletteOpen((isOpen) => !isOpen),
    onFind: (where) => {
      // A dialog may hold what is not saved yet: nothing leads away from it.
      if (document.querySelector('.veil') !== null) return
      const own = main.current?.querySelector<HTMLInputElement>('input[type=search]')
      if (own && (where === 'here' || pathname === '/search')) own.focus()
      else void navigate('/search')
    },
  })
  const isFirst = useRef(true)
  useEffect(() => onPlace(`${pathname}${search}`), [pathname, search, onPlace])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what moves the focus
  useEffect(() => {
    // Between the tabs of one page the focus stays where it is.
    const isOnTab = document.activeElement?.getAttribute('role') === 'tab'
    // A place that begins with a search has put the focus there itself.
    const isOnSearch = document.activeElement?.matches('main input[type=search]') === true
    if (!isFirst.current && !isOnTab && !isOnSearch) main.current?.focus()
    isFirst.current = false
  }, [pathname])
  return (
    <div className="shell">
      <Rail onLock={() => lock('asked')} />
      <main className="shell-main" ref={main} tabIndex={-1}>
        <OpeningNotes />
        <ExportProvider>
          <UndoProvider>
            <DeleteProvider>
              <Outlet />
            </DeleteProvider>
          </UndoProvider>
        </ExportProvider>
      </main>
      <StatusBar />
      <Palette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
    </div>
  )
}
