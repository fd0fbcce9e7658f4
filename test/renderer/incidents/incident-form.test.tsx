// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { IncidentForm } from '../../../renderer/features/incidents/incident-form.tsx'
import type { IncidentFields } from '../../../shared/domain/incident.ts'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'
import { someIncident } from '../../support/some-records.ts'

afterEach(cleanup)

const fields: IncidentFields = {
  ...someIncident,
  title: 'Call to a commissioner',
  start: { precision: 'time', value: '2026-03-02T21:40' },
  end: null,
  country: null,
  place: '',
  narrative: 'The caller hung up.',
  narrativeLanguage: 'en',
  acts: ['inst-budget-cut'],
  targets: [{ level: 'institution', personId: null, capacity: null }],
}

async function vaultWithIncident() {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const incident = await api.incidents.create({ caseId, fields })
  return { api, caseId, incident }
}

const narrative = () => screen.getByLabelText<HTMLTextAreaElement>('Narrative')
const write = (text: string) => fireEvent.change(narrative(), { target: { value: text } })
/** By its words: to look for it by its role takes seconds among a hundred boxes to tick. */
const press = (words: string) => fireEvent.click(screen.getByText(words).closest('button') ?? document.body)

describe('the form of an incident', () => {
  it('saves what was changed, and keeps the rest', async () => {
    const { api, caseId, incident } = await vaultWithIncident()
    let isSaved = false
    render(inPage(<IncidentForm caseId={caseId} incident={incident} onSaved={() => (isSaved = true)} />))
    write('The caller named a school.')
    press('Save')
    await waitFor(() => expect(isSaved).toBe(true))
    const saved = await api.incidents.get({ id: incident.id })
    expect(saved).toMatchObject({ ...fields, narrative: 'The caller named a school.', version: 2 })
  })

  it('loses nothing where somebody saved a newer version meanwhile', async () => {
    const { api, caseId, incident } = await vaultWithIncident()
    let isSaved = false
    render(inPage(<IncidentForm caseId={caseId} incident={incident} onSaved={() => (isSaved = true)} />))
    write('Mine.')
    await api.incidents.update({ id: incident.id, version: 1, fields: { ...fields, narrative: 'Theirs.' } })
    press('Save')
    await screen.findByText('Somebody saved this incident meanwhile')
    expect(narrative().value).toBe('Mine.')
    expect((await api.incidents.get({ id: incident.id })).narrative).toBe('Theirs.')

    press('Show the newer one')
    await screen.findByText('Theirs.')
    press('Save mine on top')
    await waitFor(() => expect(isSaved).toBe(true))
    expect(await api.incidents.get({ id: incident.id })).toMatchObject({ narrative: 'Mine.', version: 3 })
    const history = await api.cases.history({ id: caseId })
    expect(history.rows.filter(({ field }) => field === 'narrative').map((change) => change.new)).toContain('"Theirs."')
  })

  it('says what is missing, moves there, and saves nothing', async () => {
    const { api, caseId } = await vaultWithIncident()
    render(inPage(<IncidentForm caseId={caseId} incident={null} onSaved={() => undefined} />))
    press('Save')
    await screen.findByText('4 answers need your attention before this can be saved.')
    expect(screen.getByText(/Choose at least one act/)).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/What happened, in one line/)))
    expect(await api.incidents.inCase({ caseId })).toHaveLength(1)
  })
})
