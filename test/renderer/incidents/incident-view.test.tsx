// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { IncidentView } from '../../../renderer/features/incidents/incident-view.tsx'
import { SessionContext } from '../../../renderer/session.ts'
import type { Api } from '../../../shared/contract/index.ts'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'

afterEach(cleanup)

type Fields = Parameters<Api['incidents']['create']>[0]['fields']
const fields: Fields = {
  title: 'The budget is halved',
  start: { precision: 'unknown', value: null },
  acts: ['inst-budget-cut'],
  targets: [{ level: 'institution', personId: null, capacity: null }],
}

async function draw(part: Partial<Fields> = {}) {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  const vault = await api.session.state({})
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const incident = await api.incidents.create({ caseId, fields: { ...fields, ...part } })
  const session = { vault, onOpened: () => {}, onCreated: () => {}, lock: () => {}, lockedWhy: null }
  render(
    inPage(
      <SessionContext value={session}>
        <IncidentView incident={incident} onEdit={() => undefined} onDeleted={() => undefined} />
      </SessionContext>,
    ),
  )
  return { api, incident }
}

const part = (name: string) => within(screen.getByRole('region', { name }))

describe('an incident that is read', () => {
  it('tells what is unknown from what nobody has entered', async () => {
    await draw({ authors: [{ type: 'unknown', state: 'unknown' }] })
    expect(part('When').getByText(/date unknown/)).toBeTruthy()
    expect(part('By whom').getAllByText(/Unknown/).length).toBeGreaterThan(0)
    expect(part('Where').getAllByText('Not yet entered')).toHaveLength(3)
    expect(part('Proof').getByText('Not yet entered')).toBeTruthy()
  })

  it('shows the paper behind an act against the institution, with its amounts to the last digit', async () => {
    const amounts = [{ year: 2026, kind: 'allocated' as const, amount: '123456789012345678.55', currency: 'XTS' }]
    await draw({ institutionalActs: [{ instrument: 'budget-line', reference: 'Law 12/2026', amounts }] })
    expect(part('Institutional acts').getByText('Law 12/2026')).toBeTruthy()
    expect(part('Institutional acts').getByText('123,456,789,012,345,678.55 XTS')).toBeTruthy()
  })

  it('gives the original and its translation their own language and direction', async () => {
    await draw({
      narrative: 'NHRI لن تتراجع.\nThe committee met.',
      narrativeLanguage: 'ar',
      translations: [{ language: 'en', text: 'The NHRI will not step back.', translator: 'S. D.', status: 'certified' }],
    })
    const account = part('In the words of the account')
    expect(account.getByText('NHRI لن تتراجع.').dir).toBe('rtl')
    expect(account.getByText('NHRI لن تتراجع.').closest('[lang]')?.getAttribute('lang')).toBe('ar')
    expect(account.getByText('The committee met.').dir).toBe('auto')
    expect(account.getByText('The NHRI will not step back.').dir).toBe('ltr')
    expect(account.getByText(/Certified/)).toBeTruthy()
  })
})

describe('the assessment of an incident', () => {
  const source = (note: string) => ({ role: 'source' as const, note, isIndependent: true })
  const press = (words: string | RegExp) => fireEvent.click(screen.getByRole('button', { name: words }))

  it('says what is missing before it is verified, and saves nothing till then', async () => {
    const { api, incident } = await draw({ sources: [source('A clerk')] })
    press('Assess')
    fireEvent.click(await screen.findByLabelText(/Verified/))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/The grounds are missing/)).toBeTruthy()
    expect(dialog.getByText(/Two independent sources are needed/)).toBeTruthy()
    press('Save')
    expect((await api.incidents.get({ id: incident.id })).assessment).toBe('alleged')
  })

  it('is kept with its grounds once nothing is missing', async () => {
    const { api, incident } = await draw({ sources: [source('A clerk'), source('The gazette')] })
    press('Assess')
    fireEvent.click(await screen.findByLabelText(/Verified/))
    fireEvent.change(screen.getByLabelText('Grounds of the assessment'), { target: { value: 'Both saw the order.' } })
    expect(screen.getByText('Nothing is missing.')).toBeTruthy()
    press('Save')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await api.incidents.get({ id: incident.id })).toMatchObject({
      assessment: 'verified',
      assessmentWhy: 'Both saw the order.',
    })
  })
})
