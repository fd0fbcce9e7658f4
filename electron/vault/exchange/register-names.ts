import { foldValue } from '../../../shared/domain/exchange/cell-reader.ts'
import type { ImportFieldKey } from '../../../shared/domain/exchange/import-fields.ts'
import type { RowProblem } from '../../../shared/domain/exchange/import-plan.ts'
import type { NamedPerson } from '../records/import-lookups.ts'

/** The names of the register as a table may write them, and those that the table itself brings. */
export type RegisterNames = {
  /** The person whom a name means: somebody of the register, or a stand-in for somebody new; otherwise why not. */
  readonly resolve: (field: ImportFieldKey, name: string) => string | RowProblem
  /** The person behind what `resolve` answered: a stand-in is registered the first time that it is asked for. */
  readonly settle: (id: string, register: (name: string) => string) => string
  /** The person of this name (and this institution, where both say one), or null. */
  readonly known: (name: string, institution: string) => string | null
  /** Somebody who is registered from now on. */
  readonly learn: (person: NamedPerson) => void
  /** How many stand-ins were settled. */
  readonly newCount: () => number
}

/**
 * Finds people by name: the whole name or another name, without case, accents and marks. A name that several people have
 * means none of them.
 * @param takesNew whether a name that nobody has may become somebody new
 */
export function registerNames(people: readonly NamedPerson[], takesNew: boolean): RegisterNames {
  const byName = new Map<string, NamedPerson[]>()
  const standIns = new Map<string, { readonly name: string; real: string | null }>()
  const standInOf = new Map<string, string>()
  let settled = 0

  function learn(person: NamedPerson): void {
    for (const name of new Set(person.names.map(foldValue))) {
      const known = byName.get(name)
      if (known) known.push(person)
      else byName.set(name, [person])
    }
  }
  for (const person of people) learn(person)

  function standIn(name: string): string {
    const folded = foldValue(name)
    const known = standInOf.get(folded)
    if (known !== undefined) return known
    const id = `00000000-0000-7000-8000-${String(standIns.size).padStart(12, '0')}`
    standIns.set(id, { name, real: null })
    standInOf.set(folded, id)
    return id
  }

  return {
    learn,
    newCount: () => settled,
    settle: (id, register) => {
      const waiting = standIns.get(id)
      if (!waiting) return id
      if (waiting.real === null) {
        waiting.real = register(waiting.name)
        settled += 1
      }
      return waiting.real
    },
    known: (name, institution) => {
      const place = foldValue(institution)
      const isSame = (person: NamedPerson) => {
        const theirs = foldValue(person.institution)
        return place === '' || theirs === '' || theirs === place
      }
      return byName.get(foldValue(name))?.find(isSame)?.id ?? null
    },
    resolve: (field, name) => {
      const [first, ...others] = byName.get(foldValue(name)) ?? []
      if (first && others.every(({ id }) => id === first.id)) return first.id
      if (first) return { field, code: 'ambiguous-person', text: name.slice(0, 200) }
      if (!takesNew || foldValue(name) === '') return { field, code: 'unknown-person', text: name.slice(0, 200) }
      return name.length > 300 ? { field, code: 'too-long', text: '' } : standIn(name)
    },
  }
}
