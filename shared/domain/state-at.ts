import { binField, type Change } from '../contract/history.ts'

/** The values of a record by field. */
export type RecordState = Readonly<Record<string, unknown>>

/** The state that changes of one record lead to, from the first of them on; whether it is in the recycle bin left out. */
export function stateAt(changes: readonly Pick<Change, 'field' | 'new'>[]): RecordState {
  const state: Record<string, unknown> = {}
  for (const { field, new: value } of changes) if (field !== binField) state[field] = value === null ? null : JSON.parse(value)
  return state
}
