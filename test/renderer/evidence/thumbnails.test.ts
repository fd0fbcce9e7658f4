import { expect, test } from 'vitest'
import { type Made, makeThumbnails } from '../../../renderer/features/evidence/thumbnails/make-thumbnails.ts'
import { thumbnailStore } from '../../../renderer/features/evidence/thumbnails/thumbnail-store.ts'
import type { Thumbnail } from '../../../shared/contract/evidence.ts'

const thumbnail = (id: string, base64: string | null, isMade = true): Thumbnail => ({ id, width: 2, height: 1, base64, isMade })
const settled = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A store over small pictures that are there, with what it asked for and which addresses are open. */
function storeOf(there: readonly Thumbnail[]) {
  const asked: (readonly string[])[] = []
  const open = new Set<string>()
  const store = thumbnailStore({
    ask: async (ids) => {
      asked.push(ids)
      return there.filter(({ id }) => ids.includes(id))
    },
    open: (base64) => {
      open.add(`blob:${base64}`)
      return `blob:${base64}`
    },
    revoke: (url) => void open.delete(url),
  })
  return { store, asked, open }
}

test('small pictures that come into view together are asked for together, and only once', async () => {
  const { store, asked } = storeOf([thumbnail('a', 'A'), thumbnail('b', 'B')])
  let told = 0
  store.watch('a', () => {
    told += 1
  })
  store.watch('b', () => undefined)
  await settled()
  expect(asked).toEqual([['a', 'b']])
  expect([told, store.get('a')?.url]).toEqual([1, 'blob:A'])
  store.watch('a', () => undefined)
  await settled()
  expect(asked).toHaveLength(1)
})

test('what went out of view before it was asked for is not asked for', async () => {
  const { store, asked } = storeOf([thumbnail('a', 'A')])
  store.watch('a', () => undefined)()
  await settled()
  expect(asked).toEqual([])
})

test('addresses are given up when a picture is replaced, and all of them in the end', async () => {
  const { store, open } = storeOf([thumbnail('a', 'A'), thumbnail('b', 'B')])
  store.watch('a', () => undefined)
  store.watch('b', () => undefined)
  await settled()
  store.keep(thumbnail('a', 'A2'))
  expect([...open].sort()).toEqual(['blob:A2', 'blob:B'])
  store.end()
  expect([...open]).toEqual([])
})

test('of long lists only the last pictures are kept', async () => {
  const ids = Array.from({ length: 900 }, (_, place) => `item ${place}`)
  const { store, open } = storeOf(ids.map((id) => thumbnail(id, id)))
  for (const id of ids) {
    const stop = store.watch(id, () => undefined)
    await settled()
    stop()
  }
  expect(open.size).toBeLessThanOrEqual(601)
  expect(store.get('item 899')?.url).toBe('blob:item 899')
})

test('an item in view for which nobody has tried is missing until it was tried', async () => {
  const { store } = storeOf([thumbnail('a', null, false), thumbnail('b', null)])
  let told = 0
  store.setOnMissing(() => {
    told += 1
  })
  const stop = store.watch('a', () => undefined)
  store.watch('b', () => undefined)
  await settled()
  expect([store.missing(), told]).toEqual([['a'], 1])
  store.keep(thumbnail('a', null))
  expect(store.missing()).toEqual([])
  stop()
})

/** Runs the making over a list of items; those named are drawn, or fail to open. */
async function made(
  ids: readonly string[],
  draw: (id: string) => Promise<Made>,
  { signal = new AbortController().signal, inView = [] }: { signal?: AbortSignal; inView?: readonly string[] } = {},
) {
  const left = new Set(ids)
  const kept: (readonly [string, boolean])[] = []
  const shown: string[] = []
  await makeThumbnails(
    {
      inView: () => inView,
      rest: async (tried) => [...left].filter((id) => !tried.has(id)).slice(0, 3),
      draw,
      keep: async (id, picture) => {
        left.delete(id)
        kept.push([id, picture !== null])
      },
      show: ({ id }) => void shown.push(id),
      onKept: () => undefined,
    },
    signal,
  )
  return { kept, shown, left: [...left] }
}

const picture = { width: 1, height: 1, base64: 'UklGR', print: null }

test('every item is drawn once, two at a time, and what cannot be drawn is kept as such', async () => {
  let [now, most] = [0, 0]
  const ids = Array.from({ length: 11 }, (_, place) => `item ${place}`)
  const { kept, shown, left } = await made(ids, async (id) => {
    now += 1
    most = Math.max(most, now)
    await settled()
    now -= 1
    return id === 'item 4' ? null : picture
  })
  expect(kept.map(([id]) => id).sort()).toEqual([...ids].sort())
  expect(kept.filter(([, isThere]) => !isThere)).toEqual([['item 4', false]])
  expect([shown.length, left, most]).toEqual([11, [], 2])
})

test('what is in view comes first, also when the rest was begun', async () => {
  const drawn: string[] = []
  const inView: string[] = []
  await made(
    ['a', 'b', 'c', 'd', 'e', 'f'],
    async (id) => {
      drawn.push(id)
      if (id === 'a') inView.push('f', 'e')
      await settled()
      return picture
    },
    { inView },
  )
  expect(drawn).toEqual(['a', 'b', 'f', 'e', 'c', 'd'])
})

test('an item that could not be opened is left for another time, and does not stop the others', async () => {
  const { kept, left } = await made(['a', 'b', 'c', 'd'], async (id) => {
    if (id === 'b') throw new Error('it could not be opened')
    return picture
  })
  expect([kept.map(([id]) => id).sort(), left]).toEqual([['a', 'c', 'd'], ['b']])
})

test('it ends when it is told to, and what was being drawn is not kept', async () => {
  const ending = new AbortController()
  const { kept } = await made(
    ['a', 'b', 'c', 'd', 'e'],
    async (id) => {
      if (id === 'c') ending.abort()
      await settled()
      return picture
    },
    { signal: ending.signal },
  )
  expect(kept.map(([id]) => id)).toEqual(['a'])
})
