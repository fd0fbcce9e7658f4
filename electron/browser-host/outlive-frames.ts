import type { Page } from 'playwright-core'

/** Of the page inside playwright-core 1.65.1: what it has no public call for. */
type Inside = {
  _didCrash: () => void
  readonly delegate: { readonly _mainFrameSession: { readonly _client: { readonly _crashed: boolean } } }
}
type WithInside = { readonly _connection?: { readonly toImpl?: (page: Page) => Inside | undefined } }

/**
 * Keeps the page in service when the process of a frame in it ends. A file that ends the viewer's process is an ordinary
 * thing here, but playwright-core counts it as the end of the whole page and no longer carries the page's calls. A page
 * whose own process ends is over all the same.
 * @throws Error where this playwright-core is another inside, so that it is noticed at the start and not at the first bad file
 */
export function outliveFrames(page: Page): void {
  const inside = (page as unknown as WithInside)._connection?.toImpl?.(page)
  if (typeof inside?._didCrash !== 'function') throw new Error('playwright-core is not the one that this host knows')
  const end = inside._didCrash.bind(inside)
  inside._didCrash = () => {
    if (inside.delegate._mainFrameSession._client._crashed) end()
  }
}
