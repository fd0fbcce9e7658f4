import type { Drawing, Shape } from './drawing.ts'

/** Outlines of the world as they are in `resources/map/world.json`. */
export type World = {
  readonly width: number
  readonly height: number
  readonly countries: readonly { readonly code: string; readonly d: string; readonly at: readonly number[] }[]
  readonly places: readonly { readonly code: string; readonly at: readonly number[] }[]
  readonly views: Readonly<Record<string, readonly number[]>>
}

export type CountryMark = { readonly code: string; readonly label: string; readonly count: number }

type Input = {
  readonly world: World
  readonly marks: readonly CountryMark[]
  /** M49 code of the region that is shown; null for the whole world. */
  readonly region: string | null
  readonly direction: Drawing['direction']
  readonly formatCount: (count: number) => string
}

/**
 * Countries with a figure are tinted and carry it in a circle whose area grows with it. A map is not mirrored where
 * writing runs from right to left.
 */
export function worldMap({ world, marks, region, direction, formatCount }: Input): Drawing {
  const view = viewOf(world, region)
  /** How much smaller than the world the view is: figures keep their size on the screen. */
  const scale = view[2] / world.width
  const byCode = new Map(marks.map((mark) => [mark.code, mark]))
  const places = placesOf(world)
  const most = Math.max(1, ...marks.map(({ count }) => count))
  const land = world.countries.map(
    ({ code, d }): Shape => ({ kind: 'land', d, isMarked: byCode.has(code), label: byCode.get(code)?.label ?? '' }),
  )
  const circles = [...marks]
    .filter(({ code }) => places.has(code))
    .sort((a, b) => b.count - a.count)
    .flatMap(({ code, label, count }): Shape[] => {
      const [x = 0, y = 0] = places.get(code) ?? []
      const words = formatCount(count)
      const radius = Math.max(5 + 3 * words.length, 26 * Math.sqrt(count / most)) * scale
      return [
        { kind: 'dot', x, y, radius, label: `${label}: ${words}` },
        { kind: 'text', x, y: y + 4 * scale, text: words, side: 'middle', tone: 'over', size: 11 * scale, isStrong: true },
      ]
    })
  return { view, direction, shapes: [...land, ...circles] }
}

/** Codes that the map has no place for: an invented country, or none at all. */
export function notOnMap<Mark extends { readonly code: string }>(world: World, marks: readonly Mark[]): readonly Mark[] {
  const places = placesOf(world)
  return marks.filter(({ code }) => !places.has(code))
}

function placesOf(world: World): ReadonlyMap<string, readonly number[]> {
  return new Map([...world.countries, ...world.places].map(({ code, at }) => [code, at]))
}

function viewOf(world: World, region: string | null): readonly [number, number, number, number] {
  const [x = 0, y = 0, width = world.width, height = world.height] = (region === null ? null : world.views[region]) ?? []
  return [x, y, width, height]
}
