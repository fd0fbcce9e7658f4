import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../shared/contract/history.ts'
import { sameValue } from '../../shared/domain/same-value.ts'
import { stateAt } from '../../shared/domain/state-at.ts'
import { undoOrder } from '../../shared/domain/undo-order.ts'
import { VaultError } from '../../shared/errors.ts'
import { incidentFields, openWorkedCase, type WorkedCase } from '../support/worked-case.ts'

type Kind = 'case' | 'incident' | 'measure'
type Step =
  | { readonly do: 'edit'; readonly on: Kind; readonly word: number }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'restore'; readonly on: Kind; readonly back: number }
  | { readonly do: 'delete'; readonly on: Kind }
  | { readonly do: 'bring back'; readonly on: Kind }

const on = fc.constantFrom<Kind>('case', 'incident', 'measure')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('edit' as const), on, word: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'undo' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'redo' }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const), on, back: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), on }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('bring back' as const), on }) },
)

/** What the rules may refuse: the record is in the bin, or not, or it was changed since. */
const refusals = ['NOT_FOUND', 'CHANGED_MEANWHILE', 'PARENT_IN_BIN']

test('any sequence of edits, undos, restores, deletions and returns leaves a history that tells it all', async () => {
  const worked = await openWorkedCase()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const records = await makeRecords(worked)
      const known = new Map<string, readonly Change[]>()
      for (const one of steps) {
        await run(worked, records, one).catch((error: unknown) => {
          if (!(error instanceof VaultError) || !refusals.includes(error.code)) throw error
        })
        for (const kind of ['case', 'incident', 'measure'] as const) await check(worked, kind, records[kind], known)
      }
    }),
    { numRuns: 40, seed: 11 },
  )
  expect((await worked.api.custody.check({})).whole).toBe(true)
})

type Records = Readonly<Record<Kind, string>>

async function makeRecords({ api }: WorkedCase): Promise<Records> {
  const { id: caseId } = await api.cases.create({ title: 'Case' })
  const incident = await api.incidents.create({ caseId, fields: incidentFields() })
  const measure = await api.measures.create({ caseId, fields: { type: 'relocation' } })
  return { case: caseId, incident: incident.id, measure: measure.id }
}

function read({ api }: WorkedCase, kind: Kind, id: string) {
  if (kind === 'case') return api.cases.get({ id })
  return kind === 'incident' ? api.incidents.get({ id }) : api.measures.get({ id })
}

async function run(worked: WorkedCase, records: Records, one: Step): Promise<unknown> {
  const { api } = worked
  if (one.do === 'undo' || one.do === 'redo') {
    const deeds = (await api.history.mine({ limit: 40 })).filter(({ recordId }) => Object.values(records).includes(recordId))
    const deed = undoOrder(deeds)[one.do]
    return deed === null ? undefined : api.history.undo({ id: deed.recordId, clock: deed.clock })
  }
  const id = records[one.on]
  const ref = [{ kind: one.on, id }]
  if (one.do === 'delete') return api.bin.delete({ records: ref, why: 'tried' })
  if (one.do === 'bring back') return api.bin.restore({ records: ref })
  const { version } = await read(worked, one.on, id)
  if (one.do === 'restore') {
    const { rows } = await api.history.list({ id })
    const clock = rows[Math.min(one.back, rows.length - 1)]?.clock ?? ''
    return api.history.restore({ id, version, clock })
  }
  const text = `word ${one.word} ${version}`
  if (one.on === 'case') return api.cases.update({ id, version, fields: { title: text, tags: [text] } })
  if (one.on === 'incident')
    return api.incidents.update({ id, version, fields: incidentFields({ title: text, narrative: text }) })
  return api.measures.update({ id, version, fields: { type: 'relocation', outcome: text } })
}

/** The history still tells what it told, its last state is that of the record, and each change is one version. */
async function check(worked: WorkedCase, kind: Kind, id: string, known: Map<string, readonly Change[]>): Promise<void> {
  const { total, rows } = await worked.api.history.list({ id, limit: 1_000 })
  const before = known.get(id) ?? []
  expect(rows.slice(total - before.length)).toEqual(before)
  known.set(id, rows)
  const current: (Record<string, unknown> & { version?: unknown }) | null = await read(worked, kind, id).catch(() => null)
  if (current === null) return
  const state = stateAt(rows.toReversed())
  for (const [field, value] of Object.entries(state)) expect(sameValue(value, current[field]), field).toBe(true)
  expect(current.version).toBe(new Set(rows.map(({ clock }) => clock)).size)
}

test('undo goes back through what is left, redo forward, until something new is done', () => {
  const made = (clock: string) => ({ clock, undoes: null })
  const took = (clock: string, undoes: string) => ({ clock, undoes })
  const names = (steps: Parameters<typeof undoOrder>[0]) => {
    const { undo, redo } = undoOrder(steps)
    return [undo?.clock ?? null, redo?.clock ?? null]
  }
  expect(names([])).toEqual([null, null])
  expect(names([made('b'), made('a')])).toEqual(['b', null])
  expect(names([took('c', 'b'), made('b'), made('a')])).toEqual(['a', 'c'])
  expect(names([took('d', 'a'), took('c', 'b'), made('b'), made('a')])).toEqual([null, 'd'])
  const redone = [took('e', 'd'), took('d', 'a'), took('c', 'b'), made('b'), made('a')]
  expect(names(redone)).toEqual(['a', 'c'])
  expect(names([took('f', 'c'), ...redone])).toEqual(['b', null])
  expect(names([made('x'), took('c', 'b'), made('b'), made('a')])).toEqual(['x', null])
})
