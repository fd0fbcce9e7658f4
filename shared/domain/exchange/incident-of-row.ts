import * as v from 'valibot'
import { authorTypes } from '../../vocabulary/author-types.ts'
import { cleanLine, cleanText } from '../clean-text.ts'
import { type DateSpan, endsBeforeItBegan } from '../date-with-precision.ts'
import { IncidentFields } from '../incident.ts'
import type { ImportFieldKey } from './import-fields.ts'
import type { ImportPlan, RowProblem } from './import-plan.ts'
import type { ReadRow, RowValues } from './read-row.ts'

/** Finds the person whom a name means, or says why it cannot. */
export type ResolveName = (field: ImportFieldKey, name: string) => string | RowProblem

type Made<T> = { readonly fields: T | null; readonly problems: readonly RowProblem[] }

/**
 * An incident from what was read of a row. Levels, people and capacities of targets belong together in their order; one
 * level or capacity stands for all people. The same for authors and sources. Answers the problems of the row, too.
 */
export function incidentOfRow(
  { values, problems: found }: ReadRow,
  plan: Pick<ImportPlan, 'contentLanguage'>,
  resolve: ResolveName,
): Made<IncidentFields> {
  const problems: RowProblem[] = [...found]
  const line = (key: ImportFieldKey) => cleanLine(values.texts.get(key) ?? '')
  const text = (key: ImportFieldKey) => cleanText(values.texts.get(key) ?? '')
  const span = spanOf(values, problems)
  const input = {
    title: line('title'),
    start: span.start,
    end: span.end,
    country: values.texts.get('country') ?? null,
    region: line('region'),
    place: line('place'),
    narrative: text('narrative'),
    narrativeLanguage: values.texts.get('narrativeLanguage') ?? plan.contentLanguage,
    acts: [...new Set(values.lists.get('acts') ?? [])],
    actNote: line('actNote'),
    targets: targetsOf(values, resolve, problems),
    authors: authorsOf(values, resolve, problems),
    statedReason: text('statedReason'),
    statedBy: line('statedBy'),
    means: [...new Set(values.lists.get('means') ?? [])],
    severity: values.texts.get('severity') ?? 'unknown',
    imminence: values.texts.get('imminence') ?? 'unknown',
    nhriActivity: text('nhriActivity'),
    cooperation: [...new Set(values.lists.get('cooperation') ?? [])].map((entity) => ({ entity })),
    effects: [...new Set(values.lists.get('effects') ?? [])],
    effectNote: text('effectNote'),
    sources: sourcesOf(values, resolve, problems),
    ...classificationOf(values),
  }
  return checked(IncidentFields, input, problems)
}

function spanOf(values: RowValues, problems: RowProblem[]): DateSpan {
  const start = values.dates.get('start')
  const end = values.dates.get('end')
  const span = {
    start: start?.start ?? { precision: 'unknown' as const, value: null },
    end: end?.end ?? end?.start ?? start?.end ?? null,
  }
  if (endsBeforeItBegan(span)) problems.push({ field: 'end', code: 'end-before-start', text: span.end?.value ?? '' })
  return span
}

function peopleIn(values: RowValues, field: ImportFieldKey, resolve: ResolveName, problems: RowProblem[]): (string | null)[] {
  return (values.lists.get(field) ?? []).map((name) => {
    const found = resolve(field, name)
    if (typeof found === 'string') return found
    problems.push(found)
    return null
  })
}

function targetsOf(values: RowValues, resolve: ResolveName, problems: RowProblem[]) {
  const levels = values.lists.get('targetLevels') ?? []
  const people = peopleIn(values, 'targetPeople', resolve, problems)
  const capacities = values.lists.get('targetCapacities') ?? []
  const persons = levels.filter((level) => level !== 'institution')
  // "institution; staff" with one name: the name is the member of staff.
  const named = people.length === levels.length ? people : spread(people, levels, persons.length)
  const of = named === null ? people.map(() => levels[0]) : levels
  const isUneven = named === null && (levels.length !== 1 || people.length === 0)
  const isCapacityUneven = capacities.length > 1 && capacities.length !== of.length
  if (isUneven) problems.push({ field: 'targetPeople', code: 'uneven', text: '' })
  if (isCapacityUneven) problems.push({ field: 'targetCapacities', code: 'uneven', text: '' })
  return of.map((level, at) => ({
    level,
    personId: (named ?? people)[at] ?? null,
    capacity: (capacities.length === 1 ? capacities[0] : capacities[at]) ?? null,
  }))
}

/** The people at the levels that are no institution; nobody where none was named; null where it does not come out. */
function spread(people: readonly (string | null)[], levels: readonly string[], persons: number): (string | null)[] | null {
  if (people.length === 0) return levels.map(() => null)
  if (people.length !== persons) return null
  const left = [...people]
  return levels.map((level) => (level === 'institution' ? null : (left.shift() ?? null)))
}

function authorsOf(values: RowValues, resolve: ResolveName, problems: RowProblem[]) {
  const types = values.lists.get('authorTypes') ?? []
  const people = peopleIn(values, 'authorPeople', resolve, problems)
  const states = values.lists.get('authorStates') ?? []
  const count = Math.max(types.length, people.length, states.length > 0 ? 1 : 0)
  const fits = (list: readonly unknown[]) => list.length <= 1 || list.length === count
  if (!fits(types) || (people.length > 0 && people.length !== count))
    problems.push({ field: 'authorPeople', code: 'uneven', text: '' })
  if (!fits(states)) problems.push({ field: 'authorStates', code: 'uneven', text: '' })
  return Array.from({ length: count }, (_, at) => {
    const type = (types.length === 1 ? types[0] : types[at]) ?? 'unknown'
    return { type, state: (states.length === 1 ? states[0] : states[at]) ?? stateOf(type), personId: people[at] ?? null }
  })
}

/** What a type of author suggests. */
function stateOf(type: string): 'state' | 'non-state' | 'unknown' {
  if (type === 'unknown' || type === 'online-account') return 'unknown'
  return authorTypes.find(({ code }) => code === type)?.state ? 'state' : 'non-state'
}

function sourcesOf(values: RowValues, resolve: ResolveName, problems: RowProblem[]) {
  const people = peopleIn(values, 'sourcePeople', resolve, problems)
  const connections = values.lists.get('sourceConnections') ?? []
  const count = Math.max(people.length, connections.length)
  if (connections.length > 1 && people.length > 0 && connections.length !== people.length)
    problems.push({ field: 'sourceConnections', code: 'uneven', text: '' })
  return Array.from({ length: count }, (_, at) => ({
    role: 'source' as const,
    personId: people[at] ?? null,
    connection: (connections.length === 1 ? connections[0] : connections[at]) ?? 'unknown',
  }))
}

export function classificationOf(values: RowValues): { readonly classification?: string } {
  const classification = values.texts.get('classification')
  return classification === undefined ? {} : { classification }
}

/** Fields as their record takes them, or what it refuses: in practice a text that is too long, or too many of something. */
export function checked<const S extends v.GenericSchema<unknown, unknown>>(
  schema: S,
  input: unknown,
  problems: readonly RowProblem[],
): Made<v.InferOutput<S>> {
  if (problems.length > 0) return { fields: null, problems }
  const parsed = v.safeParse(schema, input)
  if (parsed.success) return { fields: parsed.output, problems }
  const found = parsed.issues.map((issue): RowProblem => {
    const [first] = (v.getDotPath(issue) ?? '').split('.')
    const field = first === 'targets' ? 'targetLevels' : first === 'authors' ? 'authorTypes' : (first as ImportFieldKey)
    return { field, code: issue.type === 'max_length' ? 'too-long' : 'refused', text: '' }
  })
  return { fields: null, problems: found }
}
