// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { EditCaseDialog } from '../../../renderer/features/cases/edit-case-dialog.tsx'
import type { CaseRow } from '../../../shared/domain/case.ts'
import type { EngineClient } from '../../../shared/contract/index.ts'
import { engineIn, openNewVault, passphrase, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'

afterEach(cleanup)

async function vaultWithCase() {
  const folder = await temporaryFolder()
  const { engine, api, path } = await openNewVault(folder)
  wireTo(engine)
  const { id } = await api.cases.create({ title: 'The archive' })
  return { folder, path, engine, api, id, record: await api.cases.get({ id }) }
}

const dialog = (record: CaseRow) => inPage(<EditCaseDialog record={record} onClose={() => undefined} />)
const summary = () => screen.findByLabelText<HTMLTextAreaElement>('Summary')
const press = (words: string) => fireEvent.click(screen.getByText(words).closest('button') ?? document.body)
const draftOf = (api: EngineClient, id: string) => api.desk.getDraft({ key: `case:${id}` })

async function write(text: string): Promise<void> {
  fireEvent.change(await summary(), { target: { value: text } })
}

describe('unsaved work', () => {
  it('is kept while it is typed, and offered when the form opens again', async () => {
    const { api, id, record } = await vaultWithCase()
    render(dialog(record))
    await write('The archive was sealed.')
    fireEvent.blur(await summary())
    await waitFor(async () => expect((await draftOf(api, id))?.content).toContain('The archive was sealed.'))
    cleanup()

    render(dialog(record))
    await screen.findByText(/You were writing this on/)
    expect(screen.queryByLabelText('Summary')).toBeNull()
    press('Go on with it')
    expect((await summary()).value).toBe('The archive was sealed.')
  })

  it('is not made by opening a form, nor by typing and taking it back', async () => {
    const { api, id, record } = await vaultWithCase()
    render(dialog(record))
    await summary()
    fireEvent.blur(await summary())
    await write('x')
    fireEvent.blur(await summary())
    await waitFor(async () => expect(await draftOf(api, id)).not.toBeNull())
    await write('')
    fireEvent.blur(await summary())
    await waitFor(async () => expect(await draftOf(api, id)).toBeNull())
  })

  it('is written when the view is left in the middle of a word', async () => {
    const { api, id, record } = await vaultWithCase()
    render(dialog(record))
    await write('In the midd')
    cleanup()
    await waitFor(async () => expect((await draftOf(api, id))?.content).toContain('In the midd'))
  })

  it('goes when the form is saved, and when it is discarded', async () => {
    const { api, id, record } = await vaultWithCase()
    render(dialog(record))
    await write('Saved words.')
    fireEvent.blur(await summary())
    await waitFor(async () => expect(await draftOf(api, id)).not.toBeNull())
    press('Save')
    await waitFor(async () => expect((await api.cases.get({ id })).summary).toBe('Saved words.'))
    await waitFor(async () => expect(await draftOf(api, id)).toBeNull())
    cleanup()

    await api.desk.saveDraft({ key: `case:${id}`, content: '{"shape":1,"draft":{"summary":"Other"}}', baseVersion: 2 })
    render(dialog(await api.cases.get({ id })))
    await screen.findByText(/You were writing this on/)
    press('Discard it')
    expect((await summary()).value).toBe('Saved words.')
    await waitFor(async () => expect(await draftOf(api, id)).toBeNull())
  })

  it('survives a lock, and says that the record was changed since', async () => {
    const { folder, path, engine, id, api, record } = await vaultWithCase()
    render(dialog(record))
    await write('Mine.')
    fireEvent.blur(await summary())
    await waitFor(async () => expect(await draftOf(api, id)).not.toBeNull())
    cleanup()
    const { title, status, classification, lead, nexus, tags } = record
    await api.cases.update({ id, version: 1, fields: { title, status, classification, lead, nexus, tags, summary: 'Theirs.' } })
    await engine.close()

    const again = await engineIn(folder)
    wireTo(again)
    await again.api.session.unlock({ with: 'passphrase', path, passphrase })
    render(dialog(await again.api.cases.get({ id })))
    await screen.findByText(/Since then this was changed and saved/)
    press('Go on with it')
    expect((await summary()).value).toBe('Mine.')
    press('Save')
    await screen.findByText('This was not saved')
    expect((await again.api.cases.get({ id })).summary).toBe('Theirs.')
  })

  it('that is too long to be kept is told, and what was kept before stays', async () => {
    const { api, id, record } = await vaultWithCase()
    render(dialog(record))
    await write('A short one.')
    fireEvent.blur(await summary())
    await screen.findByText('Kept as a draft, encrypted, until you save it.')
    await write('x'.repeat(5_000_000))
    fireEvent.blur(await summary())
    await screen.findByText('What you write is not kept as a draft')
    expect((await draftOf(api, id))?.content).toContain('A short one.')
  })

  it('of a newer program is left as it is, and what is written beside it does not replace it', async () => {
    const { api, id, record } = await vaultWithCase()
    const content = '{"shape":7,"fields":["from the future"]}'
    await api.desk.saveDraft({ key: `case:${id}`, content, baseVersion: 1 })
    render(dialog(record))
    await screen.findByText(/another version of the program/)
    press('Write anew')
    await write('Now.')
    fireEvent.blur(await summary())
    cleanup()
    expect((await draftOf(api, id))?.content).toBe(content)
  })
})
