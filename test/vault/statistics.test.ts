import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IncidentFields } from '../../shared/domain/incident.ts'
import type { AssessmentCode } from '../../shared/vocabulary/assessments.ts'
import { openNewVault, temporaryFolder } from '../support/engine.ts'
import { incidentFields } from '../support/worked-case.ts'

const today = '2026-04-18'
const ageRecipient = 'age1dmhezs3ada2qet7w9vwv2cndupzl397gnhqw2qhlpfs083hree3qmzfglz'
const twoSources = ['a', 'b'].map((note) => ({ role: 'source' as const, isIndependent: true, note }))

/** A vault with one case, and what is made in it. */
async function openCase() {
  const folder = await temporaryFolder()
  const opened = await openNewVault(folder)
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'Pressure after the report' })
  const add = async (part: Partial<IncidentFields>, assessment: AssessmentCode = 'alleged') => {
    const made = await api.incidents.create({ caseId, fields: incidentFields({ sources: twoSources as never, ...part }) })
    if (assessment === 'alleged') return made
    return api.incidents.assess({ id: made.id, version: made.version, assessment, why: 'Heard by two people.' })
  }
  const person = async (displayName: string, part: object = {}) =>
    (await api.people.create({ fields: { displayName, ...part } })).id
  const against = (...ids: (string | null)[]) => ({
    targets: ids.map((personId) => ({ level: 'staff' as const, personId, capacity: null })),
  })
  const table = async (
    by: 'act' | 'actGroup' | 'targetLevel' | 'authorState' | 'month' | 'country' | 'worldRegion' | 'region',
  ) => {
    const { tables } = await api.statistics.incidents({ today, by: [by] })
    return tables[by].map(({ key, total }) => [key, total])
  }
  return { ...opened, folder, caseId, add, person, against, table }
}

describe('incidents counted', () => {
  it('count once under each act, once under each group of acts, once in the total', async () => {
    const { api, add, table } = await openCase()
    await add({ acts: ['thr-threat', 'thr-death', 'inst-budget-cut', 'thr-threat'] })
    await add({ acts: ['thr-threat'] }, 'verified')
    expect(await table('act')).toEqual([
      ['thr-threat', 2],
      ['inst-budget-cut', 1],
      ['thr-death', 1],
    ])
    expect(await table('actGroup')).toEqual([
      ['threat', 2],
      ['institution', 1],
    ])
    expect(await api.statistics.incidents({ today })).toMatchObject({ total: 2, by: { alleged: 1, verified: 1 }, leftOut: null })
  })

  it('count two targets of one level once, and an incident without any author as not known', async () => {
    const { add, table, against } = await openCase()
    await add(against(null, null))
    await add({ authors: [{ type: 'police', state: 'state', personId: null, degree: 'unknown', why: '' }] })
    expect(await table('targetLevel')).toEqual([
      ['institution', 1],
      ['staff', 1],
    ])
    expect(await table('authorState')).toEqual([
      ['state', 1],
      [null, 1],
    ])
  })

  it('count by month as far as the month is known', async () => {
    const { add, table } = await openCase()
    for (const start of [
      { precision: 'exact', value: '2026-03-02' },
      { precision: 'time', value: '2026-03-31T23:59' },
      { precision: 'estimate', value: '2026-03' },
      { precision: 'year', value: '2025' },
      { precision: 'unknown', value: null },
    ] as const)
      await add({ start })
    expect(await table('month')).toEqual([
      ['2026-03', 3],
      ['2025', 1],
      [null, 1],
    ])
  })

  it('count by country, by region of the world, and by region within a country', async () => {
    const { add, table } = await openCase()
    await add({ country: 'XA', region: 'North' })
    await add({ country: 'KE', region: 'North' })
    await add({ country: 'UG' })
    await add({})
    expect(await table('country')).toEqual([
      ['KE', 1],
      ['UG', 1],
      ['XA', 1],
      [null, 1],
    ])
    expect(await table('worldRegion')).toEqual([
      ['014', 2],
      [null, 2],
    ])
    expect(await table('region')).toEqual([
      ['North', 1],
      ['North', 1],
      [null, 2],
    ])
  })

  it('count what every filter means as the list of incidents does', async () => {
    const { api, add, person, against, caseId } = await openCase()
    const mara = await person('Mara Quellin')
    await add({ ...against(mara), title: 'A letter', country: 'XA', region: 'Coast', acts: ['thr-threat'] }, 'verified')
    await add({ start: { precision: 'year', value: '2024' }, severity: 'grave' })
    await add({ start: { precision: 'unknown', value: null }, narrative: 'They came at night.' })
    const filters = [
      {},
      { caseId },
      { first: '2026-01-01', last: '2026-12-31' },
      { last: '2024-06-01' },
      { isUndated: true },
      { acts: ['thr-threat' as const] },
      { targetLevels: ['staff' as const] },
      { authorStates: ['state' as const] },
      { assessments: ['verified' as const] },
      { severities: ['grave' as const] },
      { countries: ['XA'] },
      { region: 'coast' },
      { caseStatuses: ['open' as const] },
      { tags: ['budget'] },
      { personId: mara },
      { text: 'night' },
    ]
    for (const filter of filters) {
      const { total } = await api.incidents.list({ filter })
      expect([filter, (await api.statistics.incidents({ filter, today })).total]).toEqual([filter, total])
    }
  })

  it('leave out what is in the recycle bin, alone or with its case', async () => {
    const { api, add, caseId } = await openCase()
    const { id } = await add({})
    await add({})
    await api.bin.delete({ records: [{ kind: 'incident', id }], why: 'entered twice' })
    expect((await api.statistics.incidents({ today })).total).toBe(1)
    await api.bin.delete({ records: [{ kind: 'case', id: caseId }], why: 'entered twice' })
    expect((await api.statistics.incidents({ today })).total).toBe(0)
    expect((await api.statistics.sdg({ today, last: today })).total).toEqual({ verified: 0, others: 0 })
  })
})

describe('figures that leave the vault', () => {
  it('count only what consent and do-no-harm allow, and say how many were left out and why', async () => {
    const { api, caseId, add, person, against } = await openCase()
    const { id: recipientId } = await api.recipients.add({ fields: { name: 'Protection desk', profile: 'ganhri' }, ageRecipient })
    const [asked, notAsked, withdrew, blocked] = [await person('A'), await person('B'), await person('C'), await person('D')]
    const decide = (personId: string) =>
      api.consent.decide({
        ...{ personId, recipientId, identityLevel: 'aggregate-only', decidedOn: '2026-01-05' },
        informedOf: ['purpose', 'risks', 'right-to-withdraw'],
      })
    await decide(asked)
    await decide(blocked)
    const { id } = await decide(withdrew)
    await api.consent.withdraw({ id, withdrawnOn: '2026-02-01', why: '' })
    await api.doNoHarm.assess({ caseId, personId: blocked, assessor: 'L. Officer', decidedOn: '2026-02-01', decision: 'block' })
    for (const personId of [asked, notAsked, withdrew, blocked])
      await add({ ...against(personId), acts: ['thr-threat'] }, 'verified')
    await add(against(asked, notAsked))
    await add({})
    const figures = await api.statistics.incidents({ today, isLeaving: true })
    expect(figures.total).toBe(2)
    expect(figures.leftOut).toEqual({
      total: 4,
      reasons: [
        { reason: 'do-no-harm', count: 1 },
        { reason: 'withdrawn', count: 1 },
        { reason: 'no-decision', count: 2 },
      ],
    })
    const sdg = await api.statistics.sdg({ today, last: today, isLeaving: true })
    expect([sdg.total, sdg.leftOut?.total]).toEqual([{ verified: 1, others: 0 }, 3])
    expect((await api.statistics.sdg({ today, last: today })).total).toEqual({ verified: 4, others: 0 })
  })

  it('are written as a new file that only the user can read, noted in the custody chain with its hash', async () => {
    const { api, add, folder } = await openCase()
    await add({})
    const path = join(folder, 'figures.csv')
    const { sha256 } = await api.statistics.saveFile({ today, what: 'act', format: 'csv', path, text: 'Act,Incidents\r\n' })
    expect(await readFile(path, 'utf8')).toBe('Act,Incidents\r\n')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    const [entry] = (await api.custody.list({})).rows
    expect(entry).toMatchObject({
      action: 'figures-exported',
      details: { figures: 'act', format: 'csv', counted: 1, leftOut: 0 },
    })
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('never replace a file, and leave no entry where nothing was written', async () => {
    const { api, folder } = await openCase()
    const path = join(folder, 'figures.csv')
    await writeFile(path, 'mine')
    const given = { today, what: 'act', format: 'csv', text: 'x' } as const
    await expect(api.statistics.saveFile({ ...given, path })).rejects.toMatchObject({ code: 'TARGET_EXISTS' })
    await expect(api.statistics.saveFile({ ...given, path: join(folder, 'none', 'x.csv') })).rejects.toMatchObject({
      code: 'TARGET_NOT_WRITABLE',
    })
    expect(await readFile(path, 'utf8')).toBe('mine')
    expect((await api.custody.list({})).rows.filter(({ action }) => action === 'figures-exported')).toEqual([])
  })

  it('are noted when they are printed', async () => {
    const { api } = await openCase()
    await api.statistics.notePrint({ today, what: 'all' })
    expect((await api.custody.list({})).rows[0]).toMatchObject({
      action: 'figures-exported',
      details: { figures: 'all', format: 'print' },
    })
  })
})

describe('SDG 16.10.1 in the vault', () => {
  it('counts victims of twelve months, not the institution, organisations or relatives', async () => {
    const { api, add, person, against } = await openCase()
    const mara = await person('Mara Quellin', { sex: 'female' })
    const network = await person('Network of Monitors', { kind: 'organisation' })
    const state = [{ type: 'police' as const, state: 'state' as const, personId: null, degree: 'unknown' as const, why: '' }]
    await add({ ...against(mara), acts: ['lib-arrest', 'thr-threat'], authors: state }, 'verified')
    await add({ ...against(mara), acts: ['thr-threat'] }, 'verified')
    await add({ ...against(network), acts: ['thr-threat'] }, 'verified')
    await add({ targets: [{ level: 'family', personId: null, capacity: null }], acts: ['thr-family'] }, 'verified')
    await add({ acts: ['phy-killing'] }, 'verified')
    await add({ ...against(null), acts: ['thr-death'] })
    await add({ ...against(null), acts: ['thr-death'], start: { precision: 'exact', value: '2025-04-18' } })
    await add({ ...against(null), acts: ['thr-death'], start: { precision: 'year', value: '2025' } })
    const sdg = await api.statistics.sdg({ today, last: today })
    expect(sdg).toMatchObject({ first: '2025-04-19', last: today, total: { verified: 1, others: 1 } })
    expect(sdg.byCategory.find(({ category }) => category === 'D')).toMatchObject({ verified: 1 })
    expect(sdg.bySex.find(({ sex }) => sex === 'female')).toMatchObject({ verified: 1 })
    expect(sdg.byState.find(({ state: side }) => side === 'state')).toMatchObject({ verified: 1 })
    expect(sdg.unregistered).toEqual({ verified: 0, others: 1 })
    expect(sdg.uncertainDate).toEqual({ verified: 0, others: 1 })
  })
})
