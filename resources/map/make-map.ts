import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import { continents, countriesIn, worldRegions } from '../../shared/domain/world-regions.ts'

// Draws the outlines of the world once, so that the application needs neither tiles nor a library for maps:
// node resources/map/make-map.ts writes world.json beside it. See README.md for where the outlines come from.

type Topology = Parameters<typeof feature>[0]
type Polygons = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number]
type Outline = Polygons & { readonly id?: string; readonly properties?: { readonly name?: string } }
type Box = readonly [left: number, top: number, right: number, bottom: number]
type Country = { readonly code: string; readonly d: string; readonly at: readonly [number, number]; readonly box: Box }

const width = 1_000
/** Outlines that the source gives no code: a country of the application's list, or the State that the UN's maps show there. */
const byName: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' }

/** Places that the source draws with another country, or not at all: longitude and latitude of each. */
const extra: Readonly<Record<string, readonly [number, number]>> = {
  TV: [179.2, -8.52],
  TK: [-171.8, -9.2],
  GI: [-5.35, 36.14],
  GF: [-53.1, 3.9],
  GP: [-61.55, 16.25],
  MQ: [-61.02, 14.64],
  RE: [55.53, -21.12],
  YT: [45.17, -12.83],
  BQ: [-68.27, 12.18],
  CC: [96.83, -12.19],
  CX: [105.63, -10.49],
  SJ: [16, 78.5],
}
/** Islands far from their region, which would make its view a view of half the world. */
const farOff = new Set('TF IO RE YT BV GS SH BM PM HM CC CX NF UM SJ PN'.split(' '))

const coarse = topology('countries-110m.json')
const fine = topology('countries-50m.json')
const shape = { type: 'Sphere' } as const
const projection = geoEqualEarth().fitWidth(width, shape)
const path = geoPath(projection).digits(1)
const height = Math.ceil(path.bounds(shape)[1][1] * 0.9)

const drawn = countriesOf(coarse)
const known = new Set(drawn.map(({ code }) => code))
const world = {
  width,
  height,
  /** Countries as paths, each with the place of its figure. */
  countries: drawn.map(({ code, d, at }) => ({ code, d, at })),
  /** Countries and areas too small for an outline: only a place. */
  places: [
    ...countriesOf(fine)
      .filter(({ code }) => !known.has(code))
      .map(({ code, at }) => ({ code, at })),
    ...Object.entries(extra).map(([code, place]) => ({ code, at: (projection([...place]) ?? []).map(round) })),
  ],
  /** What to show of a region, by M49 code: left, top, width, height. */
  views: viewsOf([...drawn, ...countriesOf(fine).filter(({ code }) => !known.has(code))]),
}
writeFileSync(join(import.meta.dirname, 'world.json'), `${JSON.stringify(world)}\n`)
console.log(`${world.countries.length} outlines, ${world.places.length} places`)

function topology(name: string): Topology {
  const file = createRequire(import.meta.url).resolve(`world-atlas/${name}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function countriesOf(source: Topology): Country[] {
  const countries = source.objects.countries
  if (countries?.type !== 'GeometryCollection') throw new Error('the outlines have no countries')
  const outlines = countries.geometries as unknown as readonly Outline[]
  const parts = new Map<string, Polygons[]>()
  for (const outline of outlines) {
    const code = codeOf(outline)
    if (code === null || code === 'AQ' || code === 'TF') continue
    for (const { owner, part } of split(source, code, outline)) parts.set(owner, [...(parts.get(owner) ?? []), part])
  }
  return [...parts].map(([code, polygons]) => countryOf(code, merge(source, polygons))).sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The alpha-2 code of an outline: the source has numbers of ISO 3166-1, which `Intl.Locale` turns into letters. */
function codeOf({ id, properties }: Outline): string | null {
  const code = id === undefined ? byName[properties?.name ?? ''] : new Intl.Locale(`und-${id}`).region
  return code !== undefined && /^[A-Z]{2}$/.test(code) ? code : null
}

/** Crimea is drawn with Ukraine, as General Assembly resolution 68/262 has it; the source draws who holds it. */
function split(source: Topology, code: string, outline: Outline): { readonly owner: string; readonly part: Polygons }[] {
  if (code !== 'RU' || outline.type !== 'MultiPolygon') return [{ owner: code, part: outline }]
  return outline.arcs.map((arcs) => {
    const part = { type: 'Polygon', arcs } as Polygons
    const [[west, south], [east, north]] = geoPath().bounds(feature(source, part) as GeoPermissibleObjects)
    const isCrimea = west > 32 && east < 37 && south > 44 && north < 46.5
    return { owner: isCrimea ? 'UA' : code, part }
  })
}

function countryOf(code: string, whole: ReturnType<typeof merge>): Country {
  const polygons = whole.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const)
  const [largest] = polygons.sort((a, b) => path.area(b) - path.area(a))
  if (largest === undefined) throw new Error(`${code} has no outline`)
  const [x, y] = path.centroid(largest)
  const [[left, top], [right, bottom]] = path.bounds(largest)
  return { code, d: path(whole) ?? '', at: [round(x), round(y)], box: [left, top, right, bottom] }
}

/** Regions by the largest part of each of their countries; Russia, which reaches over eleven time zones, by its place alone. */
function viewsOf(countries: readonly Country[]): Readonly<Record<string, Box>> {
  const boxes = new Map(countries.map(({ code, box }) => [code, box]))
  const moscow = projection([37.6, 55.8]) ?? [0, 0]
  boxes.set('RU', [...moscow, ...moscow] as unknown as Box)
  const viewOf = (codes: readonly string[]): Box => {
    const found = codes.flatMap((code) => (farOff.has(code) ? [] : [boxes.get(code) ?? []])).filter((box) => box.length === 4)
    const left = Math.min(...found.map(([x]) => x))
    const top = Math.min(...found.map(([, y]) => y))
    const right = Math.max(...found.map(([, , x]) => x))
    const bottom = Math.max(...found.map(([, , , y]) => y))
    return framed([left, top, right, bottom])
  }
  return Object.fromEntries([
    ...worldRegions.map((region) => [region, viewOf(countriesIn(region))]),
    ...Object.entries(continents).map(([continent, regions]) => [continent, viewOf(regions.flatMap(countriesIn))]),
  ])
}

/** A box with some room around it, in the proportions of the whole map, inside the map. */
function framed([left, top, right, bottom]: Box): Box {
  const wide = Math.max((right - left) * 1.12, (((bottom - top) * 1.12) / height) * width, 60)
  const tall = (wide / width) * height
  const within = (start: number, size: number, whole: number) => Math.max(0, Math.min(whole - size, start))
  const x = within((left + right) / 2 - wide / 2, Math.min(wide, width), width)
  const y = within((top + bottom) / 2 - tall / 2, Math.min(tall, height), height)
  return [round(x), round(y), round(Math.min(wide, width)), round(Math.min(tall, height))]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
