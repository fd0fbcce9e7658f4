import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openNewVault, resultOf, temporaryFolder } from '../support/engine.ts'

it('names the cases of the evidence listed, each once', async () => {
  const folder = await temporaryFolder()
  const { api } = await openNewVault(folder)
  const references: string[] = []
  for (const title of ['One', 'Two']) {
    const { id: caseId, reference } = await api.cases.create({ title })
    references.push(reference)
    const paths = ['a', 'b'].map((name) => join(folder, `${title}-${name}.txt`))
    for (const path of paths) await writeFile(path, path)
    await resultOf(api, await api.evidence.import({ caseId, paths }), 'import')
  }
  await api.cases.create({ title: 'Without evidence' })
  const { total, rows, cases } = await api.evidence.list({})
  expect(total).toBe(4)
  expect(cases.map(({ reference }) => reference).sort()).toEqual(references)
  expect(new Set(rows.map(({ caseId }) => caseId))).toEqual(new Set(cases.map(({ id }) => id)))
})
