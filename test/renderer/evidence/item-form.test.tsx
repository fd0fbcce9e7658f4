// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ItemForm } from '../../../renderer/features/evidence/item-form.tsx'
import { ItemOriginal } from '../../../renderer/features/evidence/item-original.tsx'
import { SessionContext } from '../../../renderer/session.ts'
import { fieldsOfItem, type EvidenceFields } from '../../../shared/domain/evidence.ts'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'
import { recipientKeys } from '../../support/recipient-keys.ts'

afterEach(cleanup)

/** A vault with one item, a person of its case and their decision. */
async function vaultWithItem(part: Partial<EvidenceFields> = {}) {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const ada = await api.people.create({ caseId, roles: ['witness'], fields: { displayName: 'Ada Novel' } })
  const outcome = await api.evidence.paste({ caseId, name: 'note.txt', base64: Buffer.from('A note.').toString('base64') })
  if (outcome.outcome === 'failed') throw new Error(outcome.problem.code)
  const { itemId } = outcome
  const pasted = await api.evidence.get({ id: itemId })
  const item = await api.evidence.update({
    id: itemId,
    version: pasted.version,
    fields: { ...fieldsOfItem(pasted), ...part },
  })
  const vault = await api.session.state({})
  const form = (shown = item) =>
    inPage(
      <SessionContext value={{ vault, onOpened: () => {}, onCreated: () => {}, lock: () => {}, lockedWhy: null }}>
        <ItemForm item={shown} />
      </SessionContext>,
    )
  return { api, caseId, ada, item, form }
}

const write = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value: text } })
const save = () => fireEvent.click(screen.getByText('Save').closest('button') ?? document.body)

describe('the form of an evidence item', () => {
  it('asks where it stood on the web only of what comes from there, and saves it', async () => {
    const { api, item, form } = await vaultWithItem({ type: 'web-page' })
    render(form())
    await screen.findByLabelText('Web address')
    write('Web address', 'https://example.org/page')
    write(/^Captured on/, '2 March 2026')
    write('Tool', 'A browser')
    save()
    await waitFor(async () => expect((await api.evidence.get({ id: item.id })).version).toBe(item.version + 1))
    expect(await api.evidence.get({ id: item.id })).toMatchObject({
      url: 'https://example.org/page',
      capturedDate: { precision: 'exact', value: '2026-03-02' },
      tool: 'A browser',
    })
  })

  it('does not ask a letter for its web address, and shows the one that somebody gave it', async () => {
    const { item, form } = await vaultWithItem({ type: 'letter' })
    render(form())
    await screen.findByLabelText('Tool')
    expect(screen.queryByLabelText('Web address')).toBeNull()
    cleanup()
    render(form({ ...item, url: 'https://example.org' }))
    expect(await screen.findByLabelText<HTMLInputElement>('Web address')).toHaveProperty('value', 'https://example.org')
  })

  it('offers the decisions about the people of the case in words, and notes the one that is chosen', async () => {
    const { api, caseId, ada, item, form } = await vaultWithItem()
    const { recipient: ageRecipient } = await recipientKeys()
    const recipient = await api.recipients.add({ fields: { name: 'Committee', profile: 'other' }, ageRecipient })
    const consent = await api.consent.decide({
      personId: ada.id,
      recipientId: recipient.id,
      identityLevel: 'full-name',
      decidedOn: '2026-03-01',
    })
    expect(await api.consent.list({ caseId })).toHaveLength(1)
    render(form())
    const words = await screen.findByText(/Ada Novel.*, to .*Committee.*, 1 Mar 2026/)
    fireEvent.click(words.closest('label')?.querySelector('input') ?? document.body)
    save()
    await waitFor(async () => expect((await api.evidence.get({ id: item.id })).consentIds).toEqual([consent.id]))
  })

  it('says who gave it', async () => {
    const { item, ada, form } = await vaultWithItem()
    render(form({ ...item, sourcePersonId: ada.id }))
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Given by', { selector: 'input' }).value).toBe('Ada Novel'),
    )
  })
})

describe('the original of an item', () => {
  it('says when it was taken in by UTC and by the clock of the place, where that was noted', async () => {
    const { item } = await vaultWithItem()
    const at = { ...item, acquiredAt: '2026-03-02T23:30:00.000Z' }
    render(inPage(<ItemOriginal item={{ ...at, acquiredOffsetMinutes: 345 }} />))
    expect(screen.getByText('Taken over, in UTC').nextSibling?.textContent).toBe('2 Mar 2026, 23:30')
    expect(screen.getByText(/local time there/).nextSibling?.textContent).toBe('3 Mar 2026, 05:15')
    cleanup()
    render(inPage(<ItemOriginal item={{ ...at, acquiredOffsetMinutes: null }} />))
    expect(screen.queryByText('Taken over, in UTC')).toBeNull()
  })
})
