import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EngineClient } from '../../shared/contract/index.ts'
import type { CaseFields } from '../../shared/domain/case.ts'
import type { IncidentFields } from '../../shared/domain/incident.ts'
import type { MeasureFields } from '../../shared/domain/measure.ts'
import { openNewVault, temporaryFolder } from '../support/engine.ts'
import { someIncident } from '../support/some-records.ts'

const line = fc.constantFrom('', 'one', 'مفوضة', 'Défenseure', 'a "quoted" line\\', '0', '٣')
const title = line.map((text) => `Title ${text}`.trim())
const date = fc.constantFrom(
  { precision: 'unknown' as const, value: null },
  { precision: 'exact' as const, value: '2024-03-02' },
  { precision: 'estimate' as const, value: '2023' },
)
const caseFields: fc.Arbitrary<CaseFields> = fc.record({
  title,
  summary: line,
  status: fc.constantFrom('open', 'monitoring', 'closed'),
  classification: fc.constantFrom('confidential', 'strictly-confidential'),
  priority: fc.constantFrom('low', 'normal', 'high', 'urgent'),
  lead: line,
  nexus: fc.constantFrom('unknown', 'mixed'),
  tags: fc.uniqueArray(fc.constantFrom('press', 'budget', 'وسم')),
  purpose: line,
  retentionReviewOn: fc.constantFrom(null, '2027-01-01'),
})
const incidentFields = fc
  .record({
    title,
    start: date,
    end: fc.option(date),
    acts: fc.constantFrom(['other'] as const, ['thr-death', 'def-smear'] as const),
    authors: fc.array(
      fc.record({
        type: fc.constantFrom('executive', 'unknown'),
        state: fc.constantFrom('state', 'unknown'),
        personId: fc.constant(null),
        degree: fc.constant('unknown'),
        why: line,
      }),
      { maxLength: 2 },
    ),
    translations: fc.array(
      fc.record({ language: fc.constant('fr'), text: line, translator: line, status: fc.constantFrom('draft', 'checked') }),
      { maxLength: 2 },
    ),
    severity: fc.constantFrom('unknown', 'grave'),
  })
  .map((part): IncidentFields => ({ ...someIncident, ...part, acts: [...part.acts] }))
const measureFields: fc.Arbitrary<MeasureFields> = fc.record({
  type: fc.constantFrom('legal-support', 'relocation'),
  status: fc.constantFrom('planned', 'asked', 'refused'),
  askedOf: line,
  askedBy: line,
  date,
  outcome: line,
  incidentId: fc.constant(null),
  personId: fc.constant(null),
  classification: fc.constant('confidential'),
})

type Step =
  | { readonly kind: 'case'; readonly fields: CaseFields; readonly which: number }
  | { readonly kind: 'incident'; readonly fields: IncidentFields; readonly which: number }
  | { readonly kind: 'measure'; readonly fields: MeasureFields; readonly which: number }
  | { readonly kind: 'hold'; readonly hold: boolean; readonly which: number }

/** 0 makes a new record; any other number changes one of those that are there. */
const which = fc.nat(5)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('case' as const), fields: caseFields, which }),
  fc.record({ kind: fc.constant('incident' as const), fields: incidentFields, which }),
  fc.record({ kind: fc.constant('measure' as const), fields: measureFields, which }),
  fc.record({ kind: fc.constant('hold' as const), hold: fc.boolean(), which }),
)

type Made = { readonly id: string; readonly version: number }
type Records = { readonly cases: Made[]; readonly incidents: Made[]; readonly measures: Made[] }

test('whatever is made and changed, replaying the history gives every record as it is', async () => {
  const { api, engine } = await openNewVault(await temporaryFolder())
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const { id: caseId, version } = await api.cases.create({ title: 'The case' })
      const records: Records = { cases: [{ id: caseId, version }], incidents: [], measures: [] }
      for (const one of steps) await take(api, caseId, records, one)
      for (const { id } of records.cases) await isReplayed(api, id, 'case', id, await api.cases.get({ id }))
      for (const { id } of records.incidents) await isReplayed(api, caseId, 'incident', id, await api.incidents.get({ id }))
      for (const { id } of records.measures) await isReplayed(api, caseId, 'measure', id, await api.measures.get({ id }))
    }),
    { numRuns: 25, seed: 11 },
  )
  expect(engine.bugs).toEqual([])
})

async function take(api: EngineClient, caseId: string, { cases, incidents, measures }: Records, one: Step): Promise<void> {
  switch (one.kind) {
    case 'case':
      return put(
        cases,
        one.which,
        () => api.cases.create(one.fields),
        (at) => api.cases.update({ ...at, fields: one.fields }),
      )
    case 'incident':
      return put(
        incidents,
        one.which,
        () => api.incidents.create({ caseId, fields: one.fields }),
        (at) => api.incidents.update({ ...at, fields: one.fields }),
      )
    case 'measure':
      return put(
        measures,
        one.which,
        () => api.measures.create({ caseId, fields: one.fields }),
        (at) => api.measures.update({ ...at, fields: one.fields }),
      )
    case 'hold':
      return put(cases, one.which + 1, null, (at) => api.cases.setHold({ ...at, hold: one.hold, why: 'A reason' }))
    default:
      return one satisfies never
  }
}

async function put(
  records: Made[],
  which: number,
  create: (() => Promise<Made>) | null,
  change: (at: Made) => Promise<Made>,
): Promise<void> {
  const place = which === 0 || records.length === 0 ? -1 : which % records.length
  const before = records[place]
  if (before === undefined) {
    if (create !== null) records.push(pick(await create()))
  } else records[place] = pick(await change(before))
}

function pick({ id, version }: Made): Made {
  return { id, version }
}

/** Each change starts from what the one before it left, and the last one leaves what the record says. */
async function isReplayed(api: EngineClient, caseId: string, table: string, id: string, record: object): Promise<void> {
  const { rows } = await api.cases.history({ id: caseId, limit: 1_000 })
  const values: Record<string, unknown> = {}
  for (const change of rows.filter((row) => row.table === table && row.recordId === id).reverse()) {
    if (change.old !== null) expect(JSON.parse(change.old)).toEqual(values[change.field])
    if (change.new !== null) values[change.field] = JSON.parse(change.new)
  }
  expect(record).toMatchObject(values)
  const kept = Object.keys(record).filter(
    (field) => !/^(id|created|changed|version|incidentCount|personCount|evidenceCount)/.test(field),
  )
  expect(kept.filter((field) => !(field in values))).toEqual([])
}
