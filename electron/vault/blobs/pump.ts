/** A stage that works on slots of memory which are used in turn. */
export type PumpStages<Slot> = {
  /** Fills a slot with what comes next; false where nothing comes any more. */
  readonly fill: (slot: Slot) => Promise<boolean>
  /** Works on a slot while others are filled and drained. */
  readonly work: (slot: Slot) => Promise<void>
  /** Takes what a slot holds, one slot after the other in the order in which they were filled. */
  readonly drain: (slot: Slot) => Promise<void> | void
}

/**
 * Moves a stream through slots: while one is filled, others are worked on, and one is drained. When it returns or
 * throws, nothing works on any slot any more.
 */
export async function pump<Slot>(slots: readonly Slot[], stages: PumpStages<Slot>): Promise<void> {
  const { fill, work, drain } = stages
  const drained: Promise<void>[] = slots.map(() => Promise.resolve())
  let last: Promise<void> = Promise.resolve()
  try {
    for (let at = 0; ; at = (at + 1) % slots.length) {
      await drained[at]
      const slot = slots[at]
      if (slot === undefined || !(await fill(slot))) break
      const before = last
      const worked = work(slot)
      last = Promise.allSettled([before, worked]).then(async () => {
        await before
        await worked
        await drain(slot)
      })
      last.catch(() => undefined)
      drained[at] = last
    }
    await last
  } finally {
    await last.catch(() => undefined)
  }
}
