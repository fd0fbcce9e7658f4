import { expect, it } from 'vitest'
import { openNewVault, temporaryFolder } from '../support/engine.ts'

const start = { precision: 'year', value: '2026' } as const

it('names the registered targets and authors of the incidents listed, each once', async () => {
  const { api } = await openNewVault(await temporaryFolder())
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const [mara, idris, gone] = await Promise.all(
    ['Mara Quellin', 'إدريس البنّا', 'Somebody deleted'].map((displayName) => api.people.create({ fields: { displayName } })),
  )
  if (!mara || !idris || !gone) throw new Error('nobody was registered')
  const target = (personId: string | null) => ({ level: 'office-holder', personId, capacity: null }) as const
  const acts = ['thr-threat'] as const
  await api.incidents.create({
    caseId,
    fields: {
      title: 'A',
      start,
      acts: [...acts],
      targets: [target(mara.id), target(null)],
      authors: [{ type: 'police', state: 'state', personId: idris.id }],
    },
  })
  await api.incidents.create({
    caseId,
    fields: { title: 'B', start, acts: [...acts], targets: [target(mara.id), target(gone.id)] },
  })
  const { people, rows } = await api.incidents.list({})
  expect(rows).toHaveLength(2)
  expect(people.map(({ displayName }) => displayName).sort()).toEqual(['Mara Quellin', 'Somebody deleted', 'إدريس البنّا'])
  expect((await api.incidents.list({ filter: { text: 'nothing of this kind' } })).people).toEqual([])
})
