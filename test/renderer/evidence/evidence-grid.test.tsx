// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EvidenceTable } from '../../../renderer/features/evidence/evidence-table.tsx'
import { SessionContext } from '../../../renderer/session.ts'
import type { EngineClient } from '../../../shared/contract/index.ts'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'

/** happy-dom lays nothing out: every element is told that it is 800 by 600 pixels. Four cards stand in a line. */
const sizes = { clientHeight: 600, clientWidth: 800 }
const before = Object.keys(sizes).map((name) => [name, Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)] as const)

beforeEach(() => {
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value })
})
afterEach(() => {
  cleanup()
  for (const [name, property] of before) {
    if (property) Object.defineProperty(HTMLElement.prototype, name, property)
    else Reflect.deleteProperty(HTMLElement.prototype, name)
  }
})

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** A vault with a case of eight notes, shown as a grid. */
async function showGrid() {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  for (const name of names) {
    const outcome = await api.evidence.paste({
      caseId,
      name: `${name}.txt`,
      base64: Buffer.from(`Note ${name}.`).toString('base64'),
    })
    if (outcome.outcome === 'failed') throw new Error(outcome.problem.code)
  }
  const vault = await api.session.state({})
  render(
    inPage(
      <SessionContext value={{ vault, lockedWhy: null, onOpened: () => {}, onCreated: () => {}, lock: () => {} }}>
        <EvidenceTable caseId={caseId} empty={<p>Nothing</p>} />
      </SessionContext>,
    ),
  )
  fireEvent.click(await screen.findByRole('radio', { name: 'Grid' }))
  await screen.findByRole('grid', { name: 'Evidence, as a grid' })
  fireEvent.click(await screen.findByRole('button', { name: /upwards|downwards/ }))
  return { api, caseId }
}

const cards = () => screen.getAllByRole('gridcell')
const titleOf = (card: Element | null | undefined) => card?.querySelector('.item-card-title')?.textContent
const focusOn = (place: number) => act(() => cards()[place]?.focus())
const focused = () => titleOf(document.activeElement)
const press = (key: string, part: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...part })
const state = async (api: EngineClient, caseId: string) => {
  const { rows } = await api.evidence.list({ caseId, sort: { by: 'title' } })
  return rows.map(({ title, triage }) => `${title} ${triage}`)
}

describe('the grid of evidence', () => {
  it('goes from card to card by arrows, to the next line and to the ends', async () => {
    await showGrid()
    await waitFor(() => expect(cards().map(titleOf)).toEqual(names))
    focusOn(0)
    press('ArrowRight')
    await waitFor(() => expect(focused()).toBe('b'))
    press('ArrowDown')
    await waitFor(() => expect(focused()).toBe('f'))
    press('ArrowLeft')
    await waitFor(() => expect(focused()).toBe('e'))
    press('ArrowUp')
    await waitFor(() => expect(focused()).toBe('a'))
    press('ArrowUp')
    await waitFor(() => expect(focused()).toBe('a'))
    press('End')
    await waitFor(() => expect(focused()).toBe('h'))
    press('ArrowDown')
    await waitFor(() => expect(focused()).toBe('h'))
  })

  it('sorts by keys, goes on to the next that is not sorted, and says how far it is', async () => {
    const { api, caseId } = await showGrid()
    await waitFor(() => expect(cards().map(titleOf)).toEqual(names))
    focusOn(0)
    press('r')
    await waitFor(() => expect(focused()).toBe('b'))
    press('ى', { code: 'KeyN' })
    await waitFor(() => expect(focused()).toBe('c'))
    await screen.findByText('2 of 8 sorted')
    expect((await state(api, caseId)).slice(0, 3)).toEqual(['a relevant', 'b not-relevant', 'c unsorted'])
    expect(within(cards()[1] as HTMLElement).getByText('Not relevant')).toBeTruthy()
  })

  it('sorts everything that is chosen, and takes it back', async () => {
    const { api, caseId } = await showGrid()
    await waitFor(() => expect(cards().map(titleOf)).toEqual(names))
    focusOn(1)
    press(' ')
    press('ArrowRight', { shiftKey: true })
    await screen.findAllByText('2 chosen')
    press('l')
    await screen.findByText('2 items: Later.')
    expect((await state(api, caseId)).slice(0, 4)).toEqual(['a unsorted', 'b later', 'c later', 'd unsorted'])
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('2 items are as they were before.')
    expect((await state(api, caseId)).slice(1, 3)).toEqual(['b unsorted', 'c unsorted'])
  })

  it('gives tags to what is chosen', async () => {
    const { api, caseId } = await showGrid()
    await waitFor(() => expect(cards().map(titleOf)).toEqual(names))
    focusOn(0)
    press('a', { ctrlKey: true })
    fireEvent.click(await screen.findByRole('button', { name: 'Change tags' }))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Change tags' }))
    await within(dialog).findByText('Name a tag to add or to take away.')
    const field = within(dialog).getByRole('combobox', { name: 'Tags to add' })
    fireEvent.change(field, { target: { value: 'budget' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Change tags' }))
    await screen.findByText('The tags of 8 items are changed.')
    expect(await api.evidence.tags({ caseId })).toEqual([{ tag: 'budget', count: 8 }])
  })
})
