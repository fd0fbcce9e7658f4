import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { configure } from '@testing-library/react'
import type { ReactElement } from 'react'
import { MemoryRouter } from 'react-router'
import type { Engine } from '../../electron/vault/index.ts'
import { Toasts } from '../../renderer/ui/toasts.tsx'
import { UiRoot } from '../../renderer/ui/ui-root.tsx'

// A machine that does much else is slow, not wrong.
configure({ asyncUtilTimeout: 20_000 })

/** Puts a real engine behind the page, by direct call instead of a wire between processes. */
export function wireTo(engine: Engine): void {
  Object.defineProperty(window, 'vaultWire', {
    configurable: true,
    value: {
      call: engine.send,
      on: engine.events.subscribe,
      pathsOf: async () => [],
    },
  })
}

/** A view with all that the window puts around it, in English. `place` is where the user is. */
export function inPage(view: ReactElement, place = '/'): ReactElement {
  return (
    <UiRoot language="en">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MemoryRouter initialEntries={[place]}>
          <Toasts label="Messages" closeLabel="Close">
            {view}
          </Toasts>
        </MemoryRouter>
      </QueryClientProvider>
    </UiRoot>
  )
}
