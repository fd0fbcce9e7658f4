import type { Thumbnail } from '../../../../shared/contract/evidence.ts'

/** A small picture that was drawn; null where the file cannot be drawn. */
export type Made = {
  readonly width: number
  readonly height: number
  readonly base64: string
  readonly print: string | null
} | null

type Ports = {
  /** Items in view that have none: they come first. */
  readonly inView: () => readonly string[]
  /** The next of the others, without those that were tried; none where there is nothing to do now. */
  readonly rest: (tried: ReadonlySet<string>) => Promise<readonly string[]>
  /** Draws one, with the first or second hand; rejects where the item could not be opened, which says nothing about its file. */
  readonly draw: (id: string, hand: number) => Promise<Made>
  readonly keep: (id: string, made: Made) => Promise<void>
  readonly show: (thumbnail: Thumbnail) => void
  /** Called after each that was kept. */
  readonly onKept: () => void
}

/** So many are drawn at once, each by a hand of its own. */
export const atOnce = 2

/**
 * Makes small pictures one after the other until there is nothing left; each item is tried once in this run. Ends soon
 * after the signal.
 */
export async function makeThumbnails(ports: Ports, signal: AbortSignal): Promise<void> {
  const tried = new Set<string>()
  const isLeft = (id: string) => !tried.has(id)
  let waiting: readonly string[] = []
  let asking: Promise<void> | null = null
  const refill = async () => {
    waiting = await ports.rest(tried)
    asking = null
  }
  const nextOne = async (): Promise<string | null> => {
    if (!(ports.inView().some(isLeft) || waiting.some(isLeft))) {
      asking ??= refill()
      await asking
    }
    const id = ports.inView().find(isLeft) ?? waiting.find(isLeft) ?? null
    // At once, so that the other hand takes another one.
    if (id !== null) tried.add(id)
    return id
  }
  const work = async (hand: number) => {
    while (!signal.aborted) {
      const id = await nextOne()
      if (id === null || signal.aborted) return
      await makeOne(id, hand)
    }
  }
  const makeOne = async (id: string, hand: number) => {
    try {
      const made = await ports.draw(id, hand)
      if (signal.aborted) return
      await ports.keep(id, made)
      ports.onKept()
      ports.show({ id, width: made?.width ?? 0, height: made?.height ?? 0, base64: made?.base64 ?? null, isMade: true })
    } catch {
      // It could not be opened or kept: tried again another time.
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, hand) => work(hand)))
}
