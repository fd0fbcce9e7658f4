import type { RestorableKind } from '../../../shared/contract/history.ts'
import { isEntered } from '../../../shared/domain/entered-fields.ts'
import { sameValue } from '../../../shared/domain/same-value.ts'
import type { RecordState } from '../../../shared/domain/state-at.ts'
import type { FieldChange } from './change-table.tsx'
import { hiddenFields } from './field-words.ts'

/** What differs between two states of a record; with `kind`, only what a restore changes. */
export function stateChanges(
  table: string,
  from: RecordState,
  to: RecordState,
  kind: RestorableKind | null = null,
): FieldChange[] {
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return fields
    .filter((field) => !hiddenFields.has(`${table}.${field}`) && (kind === null || isEntered(kind, field)))
    .filter((field) => !sameValue(from[field], to[field]))
    .map((field) => ({ table, field, old: JSON.stringify(from[field] ?? null), new: JSON.stringify(to[field] ?? null) }))
}
