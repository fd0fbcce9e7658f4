import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { listCases } from '../../electron/vault/records/case-list.ts'
import { openDatabase } from '../../electron/vault/records/database.ts'
import type { Db } from '../../electron/vault/records/db.ts'
import { listEvidence, wantedEvidence } from '../../electron/vault/records/evidence-list.ts'
import { listIncidentRows, wantedIncidents } from '../../electron/vault/records/incident-list.ts'
import { pageSql } from '../../electron/vault/records/page-of-ids.ts'
import { listPeople, wantedPeople } from '../../electron/vault/records/person-list.ts'
import { countUnindexed, indexChanged } from '../../electron/vault/records/search-table.ts'
import { CaseFilter, caseSorts } from '../../shared/domain/case.ts'
import { EvidenceFilter, evidenceSorts } from '../../shared/domain/evidence.ts'
import { IncidentFilter, incidentSorts } from '../../shared/domain/incident-filter.ts'
import { PersonFilter, personSorts } from '../../shared/domain/person.ts'
import { generate } from '../generator/generate.ts'
import { sizeOver } from '../generator/size.ts'
import { temporaryFolder } from '../support/engine.ts'

const all = {
  case: v.parse(CaseFilter, {}),
  incident: v.parse(IncidentFilter, {}),
  evidence: v.parse(EvidenceFilter, {}),
  person: v.parse(PersonFilter, {}),
}

async function generated(): Promise<Db> {
  const path = join(await temporaryFolder(), 'records.db')
  const db = openDatabase({ path, keyHex: '22'.repeat(32), create: true, readOnly: false })
  generate(db, sizeOver(1_000), 7)
  return db
}

type List = (offset: number, limit: number, descending: boolean) => { total: number; rows: readonly { readonly id: string }[] }

function lists(db: Db): readonly (readonly [string, List])[] {
  return [
    ...caseSorts.map((by): readonly [string, List] => [
      `cases by ${by}`,
      (offset, limit, descending) => listCases(db, { offset, limit, text: '', filter: all.case, sort: { by, descending } }),
    ]),
    ...incidentSorts.map((by): readonly [string, List] => [
      `incidents by ${by}`,
      (offset, limit, descending) => listIncidentRows(db, { offset, limit, filter: all.incident, sort: { by, descending } }),
    ]),
    ...evidenceSorts.map((by): readonly [string, List] => [
      `evidence by ${by}`,
      (offset, limit, descending) =>
        listEvidence(db, { caseId: null, offset, limit, text: '', filter: all.evidence, sort: { by, descending } }),
    ]),
    ...personSorts.map((by): readonly [string, List] => [
      `people by ${by}`,
      (offset, limit, descending) => listPeople(db, { offset, limit, text: '', filter: all.person, sort: { by, descending } }),
    ]),
  ]
}

test('every list is in the same order page by page as at once, up and down, also before the search index is made', async () => {
  const db = await generated()
  expect(countUnindexed(db)).toBeGreaterThan(0)
  for (const isIndexed of [false, true]) {
    if (isIndexed) expect(indexChanged(db, 1_000_000)).toBeGreaterThan(0)
    for (const [name, list] of lists(db)) {
      for (const descending of [true, false]) {
        const { total, rows } = list(0, 1_000, descending)
        const ids = rows.map(({ id }) => id)
        expect([name, new Set(ids).size]).toEqual([name, total])
        const pages = Array.from({ length: Math.ceil(total / 40) }, (_, page) => list(page * 40, 40, descending).rows)
        expect([name, pages.flat().map(({ id }) => id)]).toEqual([name, ids])
      }
    }
  }
  db.close()
})

test('incidents stand in the order of their days, with the unknown last either way', async () => {
  const db = await generated()
  const starts = (descending: boolean) =>
    listIncidentRows(db, { offset: 0, limit: 1_000, filter: all.incident, sort: { by: 'when', descending } }).rows.map(
      ({ start }) => start.value,
    )
  const [down, up] = [starts(true), starts(false)]
  const known = (values: readonly (string | null)[]) => values.filter((value): value is string => value !== null)
  for (const values of [down, up]) expect(values.slice(known(values).length).every((value) => value === null)).toBe(true)
  const years = known(up).map((value) => value.slice(0, 4))
  expect(years).toEqual([...years].sort())
  expect(known(down).map((value) => value.slice(0, 4))).toEqual([...years].reverse())
  db.close()
})

test('titles stand in the order of their language: without case and diacritics, the Arabic article left out', async () => {
  const db = await generated()
  indexChanged(db, 1_000_000)
  const { rows } = listPeople(db, {
    offset: 0,
    limit: 1_000,
    text: '',
    filter: all.person,
    sort: { by: 'name', descending: false },
  })
  const latin = rows.map(({ displayName }) => displayName).filter((name) => /^[\p{Script=Latin}]/u.test(name))
  const plain = latin.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().charCodeAt(0))
  expect(plain).toEqual([...plain].sort((a, b) => a - b))
  db.close()
})

test('an index gives the order of long lists: nothing is sorted for a page of the default order', async () => {
  const db = await generated()
  indexChanged(db, 1_000_000)
  const planOf = (sql: string, values: object) =>
    db
      .prepare<[object], { detail: string }>(`explain query plan ${sql}`)
      .all({ ...values, limit: 200, offset: 0 })
      .map(({ detail }) => detail)
      .join('\n')
  const asked = [
    ...incidentSorts
      .filter((by) => by !== 'case')
      .map((by) => wantedIncidents(db, { filter: all.incident, sort: { by, descending: true } })),
    ...evidenceSorts.map((by) =>
      wantedEvidence(db, { caseId: null, text: '', filter: all.evidence, sort: { by, descending: true } }),
    ),
    ...personSorts.map((by) => wantedPeople(db, { text: '', filter: all.person, sort: { by, descending: false } })),
  ]
  for (const wanted of asked) {
    const plan = planOf(pageSql(wanted), wanted.narrowed.values)
    expect([wanted.order, plan]).toEqual([wanted.order, expect.not.stringMatching(/TEMP B-TREE|SCAN \w+$/m)])
  }
  db.close()
})

test('a filter means the same in a list and in a search', async () => {
  const db = await generated()
  indexChanged(db, 1_000_000)
  const { findRecords } = await import('../../electron/vault/records/search-find.ts')
  const filters: readonly Partial<IncidentFilter>[] = [
    { text: 'threat' },
    { text: '"evening news"' },
    { text: 'الترهيب' },
    { acts: ['thr-death', 'def-smear'] },
    { targetLevels: ['staff'] },
    { authorStates: ['state'] },
    { assessments: ['verified'] },
    { severities: ['grave', 'serious'] },
    { countries: ['FR'] },
    { region: 'Port Selwyn' },
    { caseStatuses: ['closed'] },
    { tags: ['budget'] },
    { isUndated: true },
    { first: '2024-03-10', last: '2024-04-02' },
    { first: '2019-01-01', last: '2024-04-02', text: 'menaces' },
  ]
  for (const part of filters) {
    const filter = { ...all.incident, ...part }
    const sort = { by: 'changedAt', descending: true } as const
    const listed = listIncidentRows(db, { offset: 0, limit: 1_000, filter, sort }).rows.map(({ id }) => id)
    const found = findRecords(db, { text: '', kinds: ['incident'], filter, offset: 0, limit: 1_000 }).rows.map(({ id }) => id)
    expect([part, [...found].sort()]).toEqual([part, [...listed].sort()])
  }
  db.close()
})
