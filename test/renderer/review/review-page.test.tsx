// biome-ignore-all assist/source/organizeImports: the globals of a page come before what draws
import '../../support/happy-dom.ts'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { ReviewPage } from '../../../renderer/features/review/review-page.tsx'
import { WritePage } from '../../../renderer/features/review/write-page.tsx'
import { SessionContext } from '../../../renderer/session.ts'
import { Toasts } from '../../../renderer/ui/toasts.tsx'
import { UiRoot } from '../../../renderer/ui/ui-root.tsx'
import { openWorkedCase, type WorkedCase } from '../../support/worked-case.ts'
import { wireTo } from '../../support/page.tsx'

afterEach(cleanup)

/** Changes the last byte of every original of a vault. */
async function spoilBlobs(vaultPath: string): Promise<void> {
  const entries = await readdir(join(vaultPath, 'blobs'), { recursive: true, withFileTypes: true })
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const sealed = await readFile(join(parentPath, name))
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
    await writeFile(join(parentPath, name), sealed)
  }
}

async function draw(path = 'review', before: (worked: WorkedCase) => Promise<void> = async () => undefined) {
  const worked = await openWorkedCase()
  await before(worked)
  const { api, engine, itemId } = worked
  wireTo(engine)
  const vault = await api.session.state({})
  const session = { vault, onOpened: () => undefined, onCreated: () => undefined, lock: () => undefined, lockedWhy: null }
  const router = createMemoryRouter(
    [
      { path: '/evidence/:itemId/review', element: <ReviewPage /> },
      { path: '/evidence/:itemId/write', element: <WritePage /> },
    ],
    { initialEntries: [`/evidence/${itemId}/${path}`] },
  )
  const view = render(
    <StrictMode>
      <UiRoot language="en">
        <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
          <Toasts label="Messages" closeLabel="Close">
            <SessionContext value={session}>
              <RouterProvider router={router} />
            </SessionContext>
          </Toasts>
        </QueryClientProvider>
      </UiRoot>
    </StrictMode>,
  )
  return { ...worked, view, router }
}

const write = (label: RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value: text } })

describe('the review of an item', () => {
  it('looks once, checks the original, and closes it when it is left', async () => {
    const { api, engine, itemId, view } = await draw()
    expect(await screen.findByText('The original is unchanged.')).toBeTruthy()
    const viewed = async () => (await api.custody.list({ subject: itemId })).rows.filter(({ action }) => action === 'viewed')
    expect(await viewed()).toHaveLength(1)
    view.unmount()
    expect(await viewed()).toHaveLength(1)
    expect(engine.bugs).toEqual([])
  })

  it('says that the original is damaged, and what to do', async () => {
    await draw('review', async ({ path }) => spoilBlobs(path))
    expect(await screen.findByText('The original is damaged')).toBeTruthy()
    expect(screen.getByText(/Restore it from a backup/)).toBeTruthy()
  })

  it('takes a note where one asks for it by key, refuses an empty one, and shows it in the list', async () => {
    const { api, itemId } = await draw()
    await screen.findByText('The original is unchanged.')
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: 'n', code: 'KeyN', altKey: true })
    const save = await screen.findByRole('button', { name: 'Save' })
    fireEvent.click(save)
    expect(await screen.findByText('Write something first.')).toBeTruthy()
    write(/What you note/, 'The caller names the ministry.')
    fireEvent.click(save)
    expect(await screen.findByText('The caller names the ministry.')).toBeTruthy()
    await waitFor(async () =>
      expect(await api.notes.list({ itemId })).toMatchObject([
        { place: { kind: 'whole' }, text: 'The caller names the ministry.' },
      ]),
    )
  })

  it('finds words in the text and shows where they are', async () => {
    await draw()
    await screen.findByText('The original is unchanged.')
    fireEvent.click(screen.getByRole('tab', { name: 'Text' }))
    expect(await screen.findByText(/What the caller said/)).toBeTruthy()
    fireEvent.change(screen.getByRole('searchbox', { name: 'Find in the text' }), { target: { value: 'CALLER' } })
    expect(await screen.findByText(/1 hit/)).toBeTruthy()
    expect(document.querySelector('.review-text mark')?.textContent).toBe('caller')
  })
})

describe('a translation that is written beside its original', () => {
  it('says what is missing, then becomes an item of its own', async () => {
    const { api, itemId, router } = await draw('write?kind=translation')
    const keep = await screen.findByRole('button', { name: 'Keep as an item' })
    fireEvent.click(keep)
    expect(await screen.findByText('2 things are to be put right before it can be kept.')).toBeTruthy()
    write(/^Text/, 'Ce que disait la personne au téléphone.')
    write(/By whom, and why/, 'A. Okoye, for the French desk')
    fireEvent.click(keep)
    await waitFor(() => expect(router.state.location.pathname).not.toContain(itemId))
    const { children } = await api.review.family({ id: itemId })
    expect(children).toMatchObject([
      { title: 'Translation: note', origins: [{ kind: 'translation', reason: 'A. Okoye, for the French desk' }] },
    ])
  })
})
