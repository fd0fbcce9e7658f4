type Step = {
  readonly clock: string
  /** The change that this one took back; null for an ordinary one. */
  readonly undoes: string | null
}

/**
 * What "undo" and "redo" mean now, from the last steps of one user, newest first. A step that was taken back is left out
 * of both; an undo is redone only while nothing ordinary came after it.
 */
export function undoOrder<S extends Step>(steps: readonly S[]): { readonly undo: S | null; readonly redo: S | null } {
  const byClock = new Map(steps.map((step) => [step.clock, step]))
  const takenBack = new Set<string>()
  let undo: S | null = null
  let redo: S | null = null
  for (const step of steps) {
    if (takenBack.has(step.clock)) continue
    if (step.undoes === null) {
      undo ??= step
      continue
    }
    takenBack.add(step.undoes)
    const isRedo = typeof byClock.get(step.undoes)?.undoes === 'string'
    if (!isRedo && undo === null) redo ??= step
  }
  return { undo, redo }
}
