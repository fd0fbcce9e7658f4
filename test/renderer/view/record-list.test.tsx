// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CasesPage } from '../../../renderer/features/cases/cases-page.tsx'
import { SessionContext } from '../../../renderer/session.ts'
import { ListDeedsContext, type DeleteAsk, type ExportAsk } from '../../../renderer/view/list-deeds.ts'
import type { EngineClient } from '../../../shared/contract/index.ts'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'

/** happy-dom lays nothing out: every element is told that it is 800 by 600 pixels. */
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

async function vaultWithCases(titles: readonly string[]): Promise<EngineClient> {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  for (const title of titles) await api.cases.create({ title })
  return api
}

async function showCases(api: EngineClient, asks: { exports?: ExportAsk[]; deletes?: DeleteAsk[] } = {}) {
  const vault = await api.session.state({})
  const session = { vault, lockedWhy: null, onOpened: () => {}, onCreated: () => {}, lock: () => {} }
  render(
    inPage(
      <SessionContext value={session}>
        <ListDeedsContext
          value={{ exportList: (ask) => asks.exports?.push(ask), deleteRecords: (ask) => asks.deletes?.push(ask) }}
        >
          <CasesPage />
        </ListDeedsContext>
      </SessionContext>,
    ),
  )
}

const row = (words: string) => screen.findByText(words).then((cell) => cell.closest<HTMLElement>('[role="row"]') ?? cell)
const shownTitles = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((each) => within(each).getAllByRole('gridcell')[2]?.textContent)
const head = (name: string) => screen.getByRole('columnheader', { name })
const button = (name: string) => screen.getByRole('button', { name })

describe('a list of records', () => {
  it('is ordered by a press on a head, says so, and is so again the next time', async () => {
    const api = await vaultWithCases(['Budget', 'Archive', 'Call'])
    await showCases(api)
    await row('Budget')
    fireEvent.click(within(head('Title')).getByRole('button'))
    await waitFor(() => expect(shownTitles()).toEqual(['Archive', 'Budget', 'Call']))
    expect(head('Title').getAttribute('aria-sort')).toBe('ascending')
    screen.getByText('Sorted by “Title”, upwards.')
    fireEvent.click(within(head('Title')).getByRole('button'))
    await waitFor(() => expect(shownTitles()).toEqual(['Call', 'Budget', 'Archive']))
    await waitFor(async () => expect((await api.desk.preference({ key: 'list:cases' })).value).toContain('"descending":true'))
    cleanup()
    await showCases(api)
    await row('Budget')
    expect(shownTitles()).toEqual(['Call', 'Budget', 'Archive'])
  })

  it('shows the columns that its user wants, in their order, and remembers them', async () => {
    const api = await vaultWithCases(['Budget'])
    await showCases(api)
    await row('Budget')
    expect(screen.queryByRole('columnheader', { name: 'Tags' })).toBeNull()
    fireEvent.click(button('Columns'))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tags' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lead officer' }))
    fireEvent.click(button('Move “Title” forward'))
    screen.getByText(/“Title” is column 1 of/)
    fireEvent.click(button('Done'))
    await waitFor(() => expect(screen.getAllByRole('columnheader')[1]?.textContent).toBe('Title'))
    expect(head('Tags')).toBeTruthy()
    expect(screen.queryByRole('columnheader', { name: 'Lead officer' })).toBeNull()
    await waitFor(async () => expect((await api.desk.preference({ key: 'list:cases' })).value).toContain('tags'))
  })

  it('says honestly what is chosen, and exports the list itself where it is all of it', async () => {
    const exports: ExportAsk[] = []
    const api = await vaultWithCases(['Budget', 'Archive', 'Call'])
    await showCases(api, { exports })
    ;(await row('Budget')).focus()
    fireEvent.keyDown(await row('Budget'), { key: 'a', ctrlKey: true })
    await screen.findAllByText('Everything that matches is chosen: 3 rows, also those not on the screen')
    fireEvent.click(button('Export'))
    await waitFor(() => expect(exports[0]).toMatchObject({ ids: null, count: 3, list: { of: 'cases', text: '' } }))
    fireEvent.click(screen.getByRole('checkbox', { name: /Archive/ }))
    await screen.findAllByText('2 of the 3 that match are chosen')
    fireEvent.click(button('Export'))
    await waitFor(() => expect(exports[1]?.ids).toHaveLength(2))
  })

  it('gives what is chosen to the recycle bin by Del, or the row that has the focus', async () => {
    const deletes: DeleteAsk[] = []
    const api = await vaultWithCases(['Budget', 'Archive'])
    await showCases(api, { deletes })
    const budget = await row('Budget')
    budget.focus()
    fireEvent.keyDown(budget, { key: 'Delete' })
    await waitFor(() => expect(deletes[0]?.records).toHaveLength(1))
    fireEvent.keyDown(budget, { key: 'a', ctrlKey: true })
    await screen.findAllByText(/Everything that matches/)
    fireEvent.keyDown(budget, { key: 'Delete' })
    await waitFor(() => expect(deletes[1]?.records).toHaveLength(2))
  })

  it('adds a tag to all chosen cases, and says how many had it already', async () => {
    const api = await vaultWithCases(['Budget'])
    await api.cases.create({ title: 'Archive', tags: ['urgent'] })
    await showCases(api)
    const budget = await row('Budget')
    budget.focus()
    fireEvent.keyDown(budget, { key: 'a', ctrlKey: true })
    fireEvent.click(await screen.findByRole('button', { name: 'Add a tag' }))
    fireEvent.click(button('Add'))
    await screen.findByText('Write the tag that is to be added.')
    fireEvent.change(screen.getByRole('textbox', { name: /^Tag/ }), { target: { value: ' urgent ' } })
    fireEvent.click(button('Add'))
    await screen.findByText(/1 record changed. 1 had it already./)
    const { rows } = await api.cases.list({})
    expect(rows.map(({ tags }) => tags)).toEqual([['urgent'], ['urgent']])
  })

  it('forgets what was chosen when something else is looked for, and says where nothing fits', async () => {
    const api = await vaultWithCases(['Budget', 'Archive'])
    await showCases(api)
    fireEvent.click(await screen.findByRole('checkbox', { name: /Budget/ }))
    await screen.findAllByText('1 chosen')
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zebra' } })
    await screen.findByText('Nothing fits')
    fireEvent.click(button('Show all'))
    await row('Archive')
    expect(screen.queryByText('1 chosen')).toBeNull()
  })

  it('says that it could not be fetched, and shows it when it can', async () => {
    const api = await vaultWithCases(['Budget'])
    const { call } = window.vaultWire
    let isBroken = true
    Object.assign(window.vaultWire, {
      call: (name: string, input: unknown) =>
        isBroken && name === 'cases.list'
          ? Promise.resolve({ ok: false, code: 'IO_FAILED', facts: { path: 'records.db', reason: 'EIO' } })
          : call(name, input),
    })
    await showCases(api)
    await screen.findByText('This could not be shown')
    isBroken = false
    fireEvent.click(button('Try again'))
    await row('Budget')
  })

  it('says in a vault without cases what to do next', async () => {
    await showCases(await vaultWithCases([]))
    await screen.findByText('No case yet')
    expect(screen.queryByRole('searchbox')).toBeNull()
  })
})
