// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { IncidentForm } from '../../../renderer/features/incidents/incident-form.tsx'
import type { Incident } from '../../../shared/domain/incident.ts'
import type { Api } from '../../../shared/contract/index.ts'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'

afterEach(cleanup)

const fields = {
  title: 'Call to a commissioner',
  start: { precision: 'time', value: '2026-03-02T21:40' },
  narrative: 'The caller hung up.',
  narrativeLanguage: 'en',
  acts: ['inst-budget-cut'],
  targets: [{ level: 'institution', personId: null, capacity: null }],
} as const satisfies Partial<Incident>
/** What a user may change. */
type Written = Parameters<Api['incidents']['create']>[0]['fields']
const written = (part: Partial<Written> = {}): Written => ({
  ...fields,
  acts: [...fields.acts],
  targets: [...fields.targets],
  ...part,
})

async function vaultWithIncident() {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const incident = await api.incidents.create({ caseId, fields: written() })
  return { api, caseId, incident }
}

async function draw(caseId: string, incident: Incident | null) {
  const saved: Incident[] = []
  render(inPage(<IncidentForm caseId={caseId} incident={incident} onSaved={(one) => void saved.push(one)} />))
  await screen.findByLabelText('Narrative')
  return saved
}

const when = () => screen.getByLabelText<HTMLInputElement>(/When it happened/, { selector: 'input' })
const type = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } })
const write = (label: string | RegExp, text: string) => type(screen.getByLabelText(label), text)
/** By its words: to look for it by its role takes seconds among a hundred boxes to tick. */
const press = (words: string) => fireEvent.click(screen.getByText(words).closest('button') ?? document.body)

describe('the form of an incident', () => {
  it('saves what was changed, and keeps the rest', async () => {
    const { api, caseId, incident } = await vaultWithIncident()
    const saved = await draw(caseId, incident)
    write('Narrative', 'The caller named a school.')
    press('Save')
    await waitFor(() => expect(saved).toHaveLength(1))
    const now = await api.incidents.get({ id: incident.id })
    expect(now).toMatchObject({ ...fields, narrative: 'The caller named a school.', version: 2 })
  })

  it('saves nothing other than what it read, where nothing was typed', async () => {
    const { api, caseId } = await vaultWithIncident()
    const { id } = await api.people.create({
      caseId,
      roles: ['author'],
      fields: { displayName: 'Ministry of Order', kind: 'organisation' },
    })
    const rich = written({
      end: { precision: 'unknown', value: null },
      country: 'XA',
      authors: [{ type: 'executive', state: 'state', personId: id, degree: 'ordered', why: 'The letter is signed.' }],
      cooperation: [{ entity: 'upr', date: { precision: 'estimate', value: '2025' }, nature: 'Submission', proofItemId: null }],
      translations: [{ language: 'ar', text: 'أغلق المتصل الخط.', translator: 'Sami', status: 'checked' }],
      institutionalActs: [
        {
          instrument: 'budget-line',
          date: { precision: 'month', value: '2026-02' },
          deadline: '2026-06-30',
          amounts: [{ year: 2026, kind: 'allocated', amount: '1250000.5', currency: 'XTS' }],
        },
      ],
      sources: [{ role: 'witness', note: 'A neighbour', isIndependent: true }],
    })
    const before = await api.incidents.create({ caseId, fields: rich })
    const saved = await draw(caseId, before)
    press('Save')
    await waitFor(() => expect(saved).toHaveLength(1))
    const { version: _1, changedAt: _2, ...now } = await api.incidents.get({ id: before.id })
    const { version: _3, changedAt: _4, ...was } = before
    expect(now).toEqual(was)
  })

  it('says what is missing, goes there, leads to each, and saves nothing', async () => {
    const { api, caseId } = await vaultWithIncident()
    await draw(caseId, null)
    press('Save')
    await screen.findByText('4 answers need your attention before this can be saved.')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/What happened, in one line/)))
    const summary = within(screen.getByRole('list', { name: 'Go to what needs attention' }))
    fireEvent.click(summary.getByText('Write when it was, or ? where it is not known.'))
    expect(document.activeElement).toBe(when())
    expect(await api.incidents.inCase({ caseId })).toHaveLength(1)
  })

  it('is saved by Ctrl+S, with what is unknown said to be so', async () => {
    const { caseId } = await vaultWithIncident()
    const saved = await draw(caseId, null)
    write(/What happened, in one line/, 'A letter without a sender')
    fireEvent.click(screen.getByLabelText('Disproportionate budget cut'))
    fireEvent.click(screen.getByText('Choose').closest('button') ?? document.body)
    fireEvent.click(await screen.findByRole('option', { name: 'The institution as such' }))
    type(when(), '?')
    press('The author is unknown')
    fireEvent.keyDown(screen.getByLabelText('Narrative'), { key: 's', code: 'KeyS', ctrlKey: true })
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatchObject({
      start: { precision: 'unknown', value: null },
      authors: [{ type: 'unknown', state: 'unknown', degree: 'unknown' }],
      severity: 'unknown',
      assessment: 'alleged',
    })
  })

  it('gives the focus to a new row, and to what is left when one is removed', async () => {
    const { caseId, incident } = await vaultWithIncident()
    await draw(caseId, incident)
    press('Add a source')
    const row = await screen.findByRole('group', { name: 'Source 1' })
    expect(row.contains(document.activeElement)).toBe(true)
    fireEvent.click(within(row).getByLabelText('Remove source 1'))
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Source 1' })).toBeNull())
    expect(document.activeElement).toBe(screen.getByText('Add a source').closest('button'))
  })

  it('is gone on with where it was left, also in the middle of a date', async () => {
    const { api, caseId, incident } = await vaultWithIncident()
    await draw(caseId, incident)
    type(when(), '31 Febr')
    press('Add a source')
    cleanup()
    await waitFor(async () => expect(await api.desk.drafts({})).toHaveLength(1))
    render(inPage(<IncidentForm caseId={caseId} incident={incident} onSaved={() => undefined} />))
    fireEvent.click(await screen.findByText('Go on with it'))
    expect(when().value).toBe('31 Febr')
    expect(screen.getByRole('group', { name: 'Source 1' })).toBeTruthy()
  })

  it('keeps what is folded away', async () => {
    const { api, caseId, incident } = await vaultWithIncident()
    const saved = await draw(caseId, incident)
    write('Place', 'Harbour street')
    const fold = screen.getByText('Where', { selector: '.form-section-title span' }).closest('button')
    fireEvent.click(fold ?? document.body)
    expect(fold?.getAttribute('aria-expanded')).toBe('false')
    press('Save')
    await waitFor(() => expect(saved).toHaveLength(1))
    expect((await api.incidents.get({ id: incident.id })).place).toBe('Harbour street')
  })
})

describe('two editors of one incident', () => {
  it('lose nothing: what only one changed is taken over, what both changed is asked about', async () => {
    const { api, caseId, incident } = await vaultWithIncident()
    const saved = await draw(caseId, incident)
    write('Narrative', 'Mine.')
    write('Place', 'Mine too.')
    await api.incidents.update({ id: incident.id, version: 1, fields: written({ narrative: 'Theirs.', region: 'North' }) })
    press('Save')
    await screen.findByText('Somebody saved this incident meanwhile')
    expect(screen.getByLabelText<HTMLTextAreaElement>('Narrative').value).toBe('Mine.')
    expect(screen.getByLabelText<HTMLInputElement>('Region').value).toBe('North')
    const both = within(screen.getByRole('region', { name: 'Changed by both of you' }))
    expect(both.getByText('Theirs.')).toBeTruthy()
    expect(both.queryByText('North')).toBeNull()
    expect((await api.incidents.get({ id: incident.id })).narrative).toBe('Theirs.')

    press('Save mine on top')
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(await api.incidents.get({ id: incident.id })).toMatchObject({
      narrative: 'Mine.',
      place: 'Mine too.',
      region: 'North',
      version: 3,
    })
  })

  it('can take the answer of the other', async () => {
    const { api, caseId, incident } = await vaultWithIncident()
    const saved = await draw(caseId, incident)
    type(when(), '3 March 2026')
    await api.incidents.update({ id: incident.id, version: 1, fields: written({ start: { precision: 'year', value: '2025' } }) })
    press('Save')
    await screen.findByText('Somebody saved this incident meanwhile')
    press('Take theirs: When')
    expect(when().value).toBe('2025')
    press('Save mine on top')
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatchObject({ start: { precision: 'year', value: '2025' }, version: 3 })
  })

  it('is told again where a third version came between', async () => {
    const { api, caseId, incident } = await vaultWithIncident()
    const saved = await draw(caseId, incident)
    write('Narrative', 'Mine.')
    await api.incidents.update({ id: incident.id, version: 1, fields: written({ region: 'North' }) })
    press('Save')
    await screen.findByText('Somebody saved this incident meanwhile')
    await api.incidents.update({ id: incident.id, version: 2, fields: written({ region: 'South' }) })
    press('Save mine on top')
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Region').value).toBe('South'))
    expect(saved).toHaveLength(0)
    press('Save mine on top')
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatchObject({ narrative: 'Mine.', region: 'South', version: 4 })
  })
})
