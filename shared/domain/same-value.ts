import * as v from 'valibot'
import { Id } from './fields.ts'

/**
 * Whether two values of a field say the same: the order of members of an object says nothing, nor does the order of the
 * ids of linked records.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(normal(a ?? null)) === JSON.stringify(normal(b ?? null))
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts: unknown[] = value.map(normal)
    return parts.every((part) => v.is(Id, part)) ? parts.toSorted() : parts
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]): [string, unknown] => [name, normal(member)])
      .sort(([x], [y]) => (x < y ? -1 : 1)),
  )
}
