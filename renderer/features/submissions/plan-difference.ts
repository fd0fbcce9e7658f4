import type { FileOutcome, PersonOutcome, Plan } from '../../../shared/domain/plan.ts'

/** One way in which a plan is no longer the one that was confirmed. */
export type Difference =
  | { readonly kind: 'person-new' | 'person-gone'; readonly person: PersonOutcome }
  | { readonly kind: 'person-changed'; readonly before: PersonOutcome; readonly person: PersonOutcome }
  | { readonly kind: 'file-new' | 'file-gone' | 'file-changed'; readonly file: FileOutcome }
  /** Texts or versions changed, and nothing else that can be named. */
  | { readonly kind: 'texts' }

/** What changed from one plan to another, people first; empty where they are the same. */
export function planDifference(before: Plan, after: Plan): readonly Difference[] {
  if (before.planHash === after.planHash) return []
  const found = [...people(before.people, after.people), ...files(before.files, after.files)]
  return found.length === 0 ? [{ kind: 'texts' }] : found
}

function people(before: readonly PersonOutcome[], after: readonly PersonOutcome[]): Difference[] {
  const old = new Map(before.map((person) => [person.personId, person]))
  const now = new Set(after.map(({ personId }) => personId))
  return [
    ...after.flatMap((person): Difference[] => {
      const was = old.get(person.personId)
      if (was === undefined) return [{ kind: 'person-new', person }]
      return was.leavesAs === person.leavesAs && was.label === person.label
        ? []
        : [{ kind: 'person-changed', before: was, person }]
    }),
    ...before.filter(({ personId }) => !now.has(personId)).map((person): Difference => ({ kind: 'person-gone', person })),
  ]
}

function files(before: readonly FileOutcome[], after: readonly FileOutcome[]): Difference[] {
  const old = new Map(before.map((file) => [file.itemId, file]))
  const now = new Set(after.map(({ itemId }) => itemId))
  return [
    ...after.flatMap((file): Difference[] => {
      const was = old.get(file.itemId)
      if (was === undefined) return [{ kind: 'file-new', file }]
      return was.leaves === file.leaves && was.reason === file.reason ? [] : [{ kind: 'file-changed', file }]
    }),
    ...before.filter(({ itemId }) => !now.has(itemId)).map((file): Difference => ({ kind: 'file-gone', file })),
  ]
}
