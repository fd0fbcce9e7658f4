import { expect, test } from 'vitest'
import type { IncidentFields } from '../../shared/domain/incident.ts'
import { VaultError } from '../../shared/errors.ts'
import { openNewVault, temporaryFolder } from '../support/engine.ts'
import { someIncident } from '../support/some-records.ts'

const source = { role: 'source', informationReliability: 'high', isIndependent: true } as const
const sources = [
  { ...source, note: 'a letter of the ministry' },
  { ...source, note: 'a colleague who was there' },
]

async function oneIncident(part: Partial<Parameters<typeof withSources>[0]> = {}) {
  const { api } = await openNewVault(await temporaryFolder())
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const { id } = await api.incidents.create({ caseId, fields: withSources({ sources: [], ...part }) })
  return { api, id }
}

function withSources({ sources }: { readonly sources: readonly object[] }): IncidentFields {
  return { ...someIncident, sources: sources as IncidentFields['sources'] }
}

/** The code and what is lacking, of a call that fails. */
async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (error instanceof VaultError) return `${error.code} ${error.facts.lacks ?? ''}`
  throw error
}

test('an incident is alleged until somebody says otherwise, with grounds', async () => {
  const { api, id } = await oneIncident()
  expect(await api.incidents.get({ id })).toMatchObject({ assessment: 'alleged', assessmentWhy: '', assessedAt: null })
  expect(await failureOf(api.incidents.assess({ id, version: 1, assessment: 'likely', why: ' ' }))).toBe(
    'ASSESSMENT_LACKS grounds',
  )
  const assessed = await api.incidents.assess({ id, version: 1, assessment: 'likely', why: 'One letter says so.' })
  expect(assessed).toMatchObject({ assessment: 'likely', assessmentWhy: 'One letter says so.', assessedBy: 'A. Tester' })
  expect(assessed.assessedAt).toMatch(/^\d{4}-.*Z$/)
  const { rows } = await api.custody.list({ subject: id })
  expect(rows.map(({ action, details, reason }) => [action, details, reason])).toEqual([
    ['assessed', { assessment: 'likely', version: 2 }, ''],
  ])
})

test('verified needs two independent sources, and keeps them', async () => {
  const { api, id } = await oneIncident()
  const verify = (version: number) => api.incidents.assess({ id, version, assessment: 'verified', why: 'Both agree.' })
  expect(await failureOf(verify(1))).toBe('ASSESSMENT_LACKS two-independent-sources')
  await api.incidents.update({ id, version: 1, fields: withSources({ sources }) })
  expect(await failureOf(verify(1))).toBe('CHANGED_MEANWHILE ')
  expect(await verify(2)).toMatchObject({ assessment: 'verified', version: 3 })
  const fewer = api.incidents.update({ id, version: 3, fields: withSources({ sources: sources.slice(1) }) })
  expect(await failureOf(fewer)).toBe('ASSESSMENT_LACKS two-independent-sources')
  await api.incidents.assess({ id, version: 3, assessment: 'under-assessment', why: 'The colleague was not there.' })
  const after = await api.incidents.update({ id, version: 4, fields: withSources({ sources: sources.slice(0, 1) }) })
  expect(after).toMatchObject({ assessment: 'under-assessment', assessmentWhy: 'The colleague was not there.' })
})

test('an ordinary change of an incident changes nothing of its assessment', async () => {
  const { api, id } = await oneIncident({ sources })
  const verified = await api.incidents.assess({ id, version: 1, assessment: 'verified', why: 'Both agree.' })
  const { assessment, assessmentWhy, assessedBy, assessedAt } = verified
  const after = await api.incidents.update({ id, version: 2, fields: { ...withSources({ sources }), title: 'Other words' } })
  expect(after).toMatchObject({ title: 'Other words', assessment, assessmentWhy, assessedBy, assessedAt })
})
