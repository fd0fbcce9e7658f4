/** What the page finds as `window.vaultWire`, and what only the host uses of it. */
type HostWire = {
  readonly vaultCall: (name: string, input: unknown) => Promise<unknown>
  readonly vaultPaths: (count: number) => Promise<string[]>
  vaultEmit: (event: unknown) => void
  vaultFile: (index: number) => unknown
  vaultWire: unknown
}

/**
 * Runs in the page before its own scripts, over the bindings `vaultCall` and `vaultPaths`. It is sent as text: it uses
 * nothing from outside itself. Files wait where the host can ask the browser for their paths, one question at a time.
 */
export function pageScript(): void {
  if (window.top !== window) return
  const wire = window as unknown as HostWire
  const { vaultCall, vaultPaths } = wire
  const listeners = new Set<(event: unknown) => void>()
  let asked: readonly unknown[] = []
  let last: Promise<unknown> = Promise.resolve()
  wire.vaultEmit = (event) => {
    for (const listener of listeners) listener(event)
  }
  wire.vaultFile = (index) => asked[index]
  wire.vaultWire = {
    call: (name: string, input: unknown) => vaultCall(name, input),
    on: (listener: (event: unknown) => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    pathsOf: (files: readonly unknown[]) => {
      const paths = last.then(() => {
        asked = [...files]
        return vaultPaths(files.length)
      })
      last = paths
        .catch(() => undefined)
        .then(() => {
          asked = []
        })
      return paths
    },
  }
  // New windows and tabs are not this application's; the browser asks the page first in a window without address bar.
  window.addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey) && ['n', 't', 'j', 'u', 's', 'o'].includes(event.key.toLowerCase()))
        event.preventDefault()
    },
    { capture: true },
  )
}
