// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { CaseChronology } from '../../../renderer/features/incidents/case-chronology.tsx'
import type { IncidentFields } from '../../../shared/domain/incident.ts'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'
import { someIncident } from '../../support/some-records.ts'

afterEach(cleanup)

async function pattern() {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const { id: otherId, reference } = await api.cases.create({ title: 'Another case' })
  const add = async (title: string, value: string | null, part: Partial<IncidentFields> = {}, where = caseId) => {
    const start = value === null ? { precision: 'unknown' as const, value } : { precision: 'exact' as const, value }
    return (await api.incidents.create({ caseId: where, fields: { ...someIncident, title, start, ...part } })).id
  }
  const smear = await add('Smear', '2026-01-10', { acts: ['def-smear'] })
  const complaint = await add('Complaint', '2026-02-01', { acts: ['inst-noncooperation'] })
  await add('Rumour', null, { acts: ['def-smear'] })
  const budget = await add('Budget cut', '2026-03-15', { acts: ['inst-budget-cut'] }, otherId)
  await api.links.create({ fromId: smear, toId: complaint, kind: 'causes', note: 'Same words' })
  await api.links.create({ fromId: complaint, toId: budget, kind: 'escalates' })
  render(inPage(<CaseChronology caseId={caseId} />))
  const list = await screen.findByRole('list', { name: 'Incidents in the order in which they happened' })
  return { api, caseId, reference, list }
}

/** The titles of the incidents of a list. */
const titles = (list: HTMLElement) =>
  within(list)
    .getAllByRole('heading')
    .map((heading) => heading.textContent)

describe('the chronology of a case', () => {
  it('is a list in the order of time; what has no date stands apart', async () => {
    const { list } = await pattern()
    expect(titles(list)).toEqual(['Smear', 'Complaint'])
    expect(titles(screen.getByRole('list', { name: 'Incidents whose date nobody knows' }))).toEqual(['Rumour'])
  })

  it('is a picture too, with the incidents of other cases that are linked', async () => {
    const { reference } = await pattern()
    const picture = screen.getByRole('img', { name: 'Timeline' })
    expect(await within(picture).findByText(new RegExp(reference))).toBeTruthy()
    const words = picture.textContent ?? ''
    for (const part of ['Smear', 'Complaint', 'Leads to', 'Escalates']) expect(words).toContain(part)
    expect(words).not.toContain('Rumour')
    fireEvent.click(screen.getByRole('button', { name: 'Hide the timeline' }))
    expect(screen.queryByRole('img', { name: 'Timeline' })).toBeNull()
  })

  it('says of each incident what it is linked to, both ways, also in another case', async () => {
    const { list, reference } = await pattern()
    const [smear, complaint] = within(list)
      .getAllByRole('listitem')
      .filter((item) => item.classList.contains('timeline-item'))
    expect(smear?.textContent).toContain('Leads to: Complaint')
    expect(smear?.textContent).toContain('Same words')
    expect(complaint?.textContent).toContain('Linked from, “Leads to”: Smear')
    expect(complaint?.textContent).toContain(`Escalates: Budget cut ${reference}`)
  })

  it('refuses a link that lacks its other end, and says so', async () => {
    const { api, caseId, list } = await pattern()
    fireEvent.click(within(list).getByRole('button', { name: /Link to another incident: “.*Smear/ }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(dialog).findByText('Choose two different incidents.')).toBeTruthy()
    expect(await api.links.list({ caseId })).toHaveLength(2)
  })

  it('changes a link from where it is shown', async () => {
    const { api, caseId, list } = await pattern()
    fireEvent.click(within(list).getByRole('button', { name: /Edit the link with “.*Complaint.*”/ }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText('What shows the link'), { target: { value: 'The letter of May' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Link saved.')).toBeTruthy()
    expect((await api.links.list({ caseId })).map(({ kind, note, version }) => [kind, note, version])).toEqual([
      ['causes', 'The letter of May', 2],
      ['escalates', '', 1],
    ])
  })
})
