// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { CaseMeasures } from '../../../renderer/features/measures/case-measures.tsx'
import { MeasureDialog } from '../../../renderer/features/measures/measure-dialog.tsx'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'

afterEach(cleanup)

async function oneCase() {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  return { api, caseId }
}

const write = (label: RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value: text } })

describe('the measures of a case', () => {
  it('says what to do where there is none', async () => {
    const { caseId } = await oneCase()
    render(inPage(<CaseMeasures caseId={caseId} />))
    expect(await screen.findByText('No measure yet')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'New measure' })).toBeTruthy()
  })

  it('refuses one without a type, keeps what was typed, and saves what was corrected', async () => {
    const { api, caseId } = await oneCase()
    const { id } = await api.measures.create({ caseId, fields: { type: 'relocation', askedOf: 'A network' } })
    render(inPage(<CaseMeasures caseId={caseId} />))
    fireEvent.click(await screen.findByRole('button', { name: 'New measure' }))
    const dialog = await screen.findByRole('dialog')
    write(/Asked of/, 'Ministry')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(dialog).findByText('Say what is asked or done.')).toBeTruthy()
    expect(await api.measures.list({ caseId })).toHaveLength(1)
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect((await api.measures.get({ id })).askedOf).toBe('A network')
  })

  it('puts a change on top of what somebody else saved only after saying so', async () => {
    const { api, caseId } = await oneCase()
    const made = await api.measures.create({ caseId, fields: { type: 'relocation' } })
    render(inPage(<MeasureDialog caseId={caseId} measure={made} onClose={() => undefined} />))
    const dialog = await screen.findByRole('dialog')
    write(/What came of it/, 'Mine')
    await api.measures.update({ id: made.id, version: 1, fields: { type: 'relocation', askedOf: 'Theirs' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(dialog).findByText('Somebody saved this measure meanwhile')).toBeTruthy()
    expect(await api.measures.get({ id: made.id })).toMatchObject({ askedOf: 'Theirs', outcome: '', version: 2 })
    await waitFor(async () => {
      fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
      expect(await api.measures.get({ id: made.id })).toMatchObject({ outcome: 'Mine', version: 3 })
    })
  })
})
