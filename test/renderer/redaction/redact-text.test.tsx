// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes, useLocation } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { RedactionPage } from '../../../renderer/features/redaction/redaction-page.tsx'
import { SessionContext } from '../../../renderer/session.ts'
import { coverRun } from '../../../shared/domain/redaction/cover-text.ts'
import { openNewVault, temporaryFolder } from '../../support/engine.ts'
import { inPage, wireTo } from '../../support/page.tsx'

afterEach(cleanup)

async function pageOf(name: string, content: string | Uint8Array) {
  const { engine, api } = await openNewVault(await temporaryFolder())
  wireTo(engine)
  const { id: caseId } = await api.cases.create({ title: 'A case' })
  const outcome = await api.evidence.paste({ caseId, name, base64: Buffer.from(content).toString('base64') })
  if (outcome.outcome === 'failed') throw new Error(outcome.problem.code)
  const vault = await api.session.state({})
  const view = inPage(
    <SessionContext value={{ vault, onOpened: () => {}, onCreated: () => {}, lock: () => {}, lockedWhy: null }}>
      <Routes>
        <Route path="/evidence/:itemId/redact" element={<RedactionPage />} />
        <Route path="*" element={<Place />} />
      </Routes>
    </SessionContext>,
    `/evidence/${outcome.itemId}/redact`,
  )
  return { api, id: outcome.itemId, caseId, view }
}

function Place() {
  return <p>at {useLocation().pathname}</p>
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

/** Selects words in the text, and covers them by the keyboard. */
async function cover(words: string) {
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Text of the page')
  const start = field.value.indexOf(words)
  field.setSelectionRange(start, start + words.length)
  fireEvent.keyDown(field, { key: 'Enter' })
}

const letter = 'Anna Berg lives in Oak Street 4. Later Anna left.\n'

describe('redacting a text', () => {
  it('covers words by the keyboard, shows what was checked and the result, and keeps the copy', async () => {
    const { api, view, id } = await pageOf('letter.txt', 'Anna Berg lives in Oak Street 4.\n')
    render(view)
    expect(await screen.findByText('No mark yet')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Make the copy' }).hasAttribute('disabled')).toBe(true)
    await cover('Anna Berg')
    expect(await screen.findByText('1 mark')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'as agreed' } })
    press('Make the copy')
    expect(await screen.findByText('The check found nothing that was covered')).toBeTruthy()
    expect(await screen.findByText(`${coverRun} lives in Oak Street 4.`)).toBeTruthy()
    fireEvent.change(screen.getByLabelText(/Title of the copy/), { target: { value: 'Letter of Anna' } })
    expect(await screen.findByText(/says words that are covered/)).toBeTruthy()
    fireEvent.change(screen.getByLabelText(/Title of the copy/), { target: { value: 'Letter' } })
    press('Keep the redacted copy')
    expect(await screen.findByText('Say why this copy is made.')).toBeTruthy()
    fireEvent.change(screen.getByLabelText(/Why this copy is made/), { target: { value: 'to be sent' } })
    press('Keep the redacted copy')
    const { children } = await waitFor(async () => {
      const family = await api.review.family({ id })
      expect(family.children).toHaveLength(1)
      return family
    })
    expect(await screen.findByText(`at /evidence/${children[0]?.id}`)).toBeTruthy()
    expect(children[0]).toMatchObject({ title: 'Letter', origins: [{ reason: 'to be sent', marks: [{ note: 'as agreed' }] }] })
    await waitFor(async () => expect(await api.desk.drafts({})).toEqual([]))
  })

  it('says where the same words stand too, and keeps the copy only after somebody decided', async () => {
    const { view } = await pageOf('letter.txt', letter)
    render(view)
    await cover('Anna Berg')
    press('Make the copy')
    expect(await screen.findByText('The same words stand in other places too')).toBeTruthy()
    expect(screen.getByText(/Anna.*, 1×/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Keep the redacted copy' }).hasAttribute('disabled')).toBe(true)
    fireEvent.click(screen.getByLabelText(/I have looked at these places/))
    expect(screen.getByRole('button', { name: 'Keep the redacted copy' }).hasAttribute('disabled')).toBe(false)
    press('Go back and cover these too')
    await waitFor(() => expect(screen.getByText('2 marks')).toBeTruthy())
    fireEvent.change(screen.getByLabelText('Cover every place where this stands'), { target: { value: 'oak STREET' } })
    press('Find and cover')
    await waitFor(() => expect(screen.getByText('3 marks')).toBeTruthy())
    press('Make the copy')
    expect(await screen.findByText('The check found nothing that was covered')).toBeTruthy()
  })

  it('takes marks back and puts them there again by the keyboard, and deletes them', async () => {
    const { view } = await pageOf('letter.txt', letter)
    render(view)
    await cover('Anna Berg')
    const field = screen.getByLabelText('Text of the page')
    fireEvent.keyDown(field, { key: 'z', code: 'KeyZ', ctrlKey: true })
    expect(await screen.findByText('No mark yet')).toBeTruthy()
    fireEvent.keyDown(field, { key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true })
    const list = await screen.findByRole('list', { name: 'Marks' })
    fireEvent.keyDown(within(list).getByRole('button'), { key: 'Delete' })
    expect(await screen.findByText('No mark yet')).toBeTruthy()
  })

  it('keeps the marks while the page is left', async () => {
    const { api, view, id } = await pageOf('letter.txt', letter)
    const { unmount } = render(view)
    await cover('Oak Street 4')
    await act(async () => unmount())
    await waitFor(async () => expect((await api.desk.drafts({})).map(({ key }) => key)).toEqual([`redaction:${id}`]))
    render(view)
    fireEvent.click(await screen.findByRole('button', { name: 'Go on with it' }))
    expect(await screen.findByText('1 mark')).toBeTruthy()
  })

  it('says what to do where a file cannot be redacted', async () => {
    const { view } = await pageOf('a.zip', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'))
    render(view)
    expect(await screen.findByText('No redacted copy can be made of this kind of file')).toBeTruthy()
    expect(screen.getByText(/Take the files out of the archive first/)).toBeTruthy()
  })
})
