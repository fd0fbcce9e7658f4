import type { FromViewer } from '../../../../shared/viewer/messages.ts'
import { findPlaces, mostPlaces, type Place } from './find-places.ts'
import { type Places, placeList } from './places.ts'

/** What can be looked through: its pages of text, and a way to show what was found. */
export type Searchable = {
  readonly pages: number
  readonly textOf: (page: number) => string
  /** From where the first place is looked for: what is in view. */
  readonly inView: () => { readonly page: number; readonly start: number }
  /** Draws the places, and brings the current one into view where there is one. */
  readonly showFound: (places: Places, current: Place | null) => void
}

export type Finder = {
  readonly find: (text: string, step: 'first' | 'next' | 'previous') => Promise<void>
  /** Forgets what is looked for, and stops looking. */
  readonly stop: () => void
}

/** Looks for words in what is drawn, and steps through the places. The next search ends the one before. */
export function createFinder(searchable: () => Searchable, report: (message: FromViewer) => void): Finder {
  let run = 0
  let wanted = ''
  let places = placeList()
  let current = -1
  let searching: Promise<void> = Promise.resolve()

  const show = (index: number) => {
    current = index
    const place = places.at(index)
    searchable().showFound(places, place)
    report({ type: 'found', count: places.count(), current: place === null ? 0 : index, page: place?.page ?? null })
  }

  const search = async (text: string) => {
    const own = ++run
    const isStopped = () => own !== run
    wanted = text
    places = placeList()
    current = -1
    const list = places
    const target = searchable()
    for (let page = 0; page < target.pages && list.count() < mostPlaces; page++) {
      const add = (start: number, end: number) => {
        list.add(page, start, end)
        return list.count() < mostPlaces
      }
      if (text.trim() !== '' && !(await findPlaces(target.textOf(page), text, add, isStopped))) return
    }
    if (isStopped()) return
    const { page, start } = target.inView()
    const first = list.firstFrom(page, start)
    show(list.count() === 0 ? -1 : first % list.count())
  }

  return {
    find: async (text, step) => {
      if (step === 'first' || text !== wanted) {
        searching = search(text)
        return searching
      }
      await searching
      if (text !== wanted) return
      const count = places.count()
      if (count > 0) show((current + (step === 'next' ? 1 : count - 1)) % count)
    },
    stop: () => {
      run += 1
      wanted = ''
      places = placeList()
      current = -1
    },
  }
}
