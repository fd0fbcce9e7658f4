import { Buffer } from 'node:buffer'
import type { EngineClient } from '../../shared/contract/index.ts'
import type { IncidentFields } from '../../shared/domain/incident.ts'
import { openNewVault, temporaryFolder } from './engine.ts'

/** What an incident of these tests says: only what it must, and what is given. */
export function incidentFields(part: Partial<IncidentFields> = {}) {
  return {
    title: 'A call at night',
    start: { precision: 'exact' as const, value: '2026-03-02' },
    acts: ['inst-budget-cut' as const],
    targets: [{ level: 'institution' as const, personId: null, capacity: null }],
    ...part,
  }
}

/** Pasted text as an item of a case. */
export async function pasteItem(api: EngineClient, caseId: string, text: string): Promise<string> {
  const pasted = await api.evidence.paste({ caseId, name: 'note.txt', base64: Buffer.from(text).toString('base64') })
  if (pasted.outcome !== 'added') throw new Error(`not added: ${pasted.outcome}`)
  return pasted.itemId
}

/** A vault with a case of two linked incidents, two persons, an item of evidence, a measure; and where it is. */
export async function openWorkedCase() {
  const folder = await temporaryFolder()
  const opened = await openNewVault(folder)
  const { api } = opened
  const { id: caseId } = await api.cases.create({ title: 'Pressure after the report' })
  const person = await api.people.create({ fields: { displayName: 'Mara Quellin' }, caseId, roles: ['witness'] })
  const free = await api.people.create({ fields: { displayName: 'Ilka Sondermoor' } })
  const target = { level: 'office-holder' as const, personId: person.id, capacity: null }
  const incident = await api.incidents.create({ caseId, fields: incidentFields({ targets: [target] }) })
  const second = await api.incidents.create({ caseId, fields: incidentFields({ title: 'The budget is cut' }) })
  const link = await api.links.create({ fromId: incident.id, toId: second.id, kind: 'causes' })
  const itemId = await pasteItem(api, caseId, 'What the caller said.')
  const measure = await api.measures.create({
    caseId,
    fields: { type: 'legal-support', incidentId: incident.id },
  })
  return {
    ...opened,
    folder,
    caseId,
    personId: person.id,
    freeId: free.id,
    incidentId: incident.id,
    secondId: second.id,
    linkId: link.id,
    itemId,
    measureId: measure.id,
  }
}

export type WorkedCase = Awaited<ReturnType<typeof openWorkedCase>>
