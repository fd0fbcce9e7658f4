import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../renderer/viewer/kinds/find/find-places.ts'
import { placeList } from '../../../renderer/viewer/kinds/find/places.ts'

async function found(text: string, wanted: string): Promise<string[]> {
  const places: string[] = []
  await findPlaces(
    text,
    wanted,
    (start, end) => places.push(text.slice(start, end)) > 0,
    () => false,
  )
  return places
}

describe('finding words in a document', () => {
  it('finds them whatever their case and accents, inside words too, and gives them as they are written', async () => {
    expect(await found('Détenu, DETENUE; un détenu.', 'detenu')).toEqual(['Détenu', 'DETENU', 'détenu'])
    expect(await found('Straße, Œuvre', 'oeuvre')).toEqual(['Œuvre'])
  })

  it('finds Arabic whatever its harakat, tatweel and forms of letters', async () => {
    expect(await found('قال الشَّاهِدُ إنّ المســؤول في القاهرة', 'الشاهد')).toEqual(['الشَّاهِدُ'])
    expect(await found('المســؤول والمسئول', 'مسؤول')).toEqual(['مســؤول', 'مسئول'])
    expect(await found('في القاهره وفي القاهرة', 'القاهرة')).toEqual(['القاهره', 'القاهرة'])
  })

  it('finds a phrase across a line break, and digits of every kind', async () => {
    expect(await found('the torn\nshirt', 'torn shirt')).toEqual(['torn\nshirt'])
    expect(await found('في عام ٢٠٢٤', '2024')).toEqual(['٢٠٢٤'])
  })

  it('finds nothing for nothing, and takes signs for themselves', async () => {
    expect(await found('a.b.c', '')).toEqual([])
    expect(await found('a.b.c', '   ')).toEqual([])
    expect(await found('a.b.c (a+b) [x]', '(a+b)')).toEqual(['(a+b)'])
  })

  it('finds what lies across the pieces in which a long text is looked through', async () => {
    const filler = 'é '.repeat(16_380)
    const text = `${filler}needle of silver ${filler}needle of silver`
    expect(await found(text, 'needle of silver')).toEqual(['needle of silver', 'needle of silver'])
    expect(await found('aaaaa', 'aa')).toEqual(['aa', 'aa'])
  })

  it('stops when something else is looked for', async () => {
    let looks = 0
    const stopped = await findPlaces(
      'a'.repeat(200_000),
      'a',
      () => true,
      () => ++looks > 0,
    )
    expect(stopped).toBe(false)
  })
})

describe('a list of places', () => {
  const list = placeList()
  list.add(0, 5, 8)
  list.add(0, 20, 24)
  list.add(2, 1, 3)

  it('gives those that touch a stretch of a page, with their numbers', () => {
    expect(list.within(0, 7, 21).map(({ index }) => index)).toEqual([0, 1])
    expect(list.within(0, 8, 20)).toEqual([])
    expect(list.within(1, 0, 100)).toEqual([])
    expect(list.within(2, 0, 2)).toEqual([{ page: 2, start: 1, end: 3, index: 2 }])
  })

  it('gives the first behind a point', () => {
    expect(list.firstFrom(0, 6)).toBe(1)
    expect(list.firstFrom(1, 0)).toBe(2)
    expect(list.firstFrom(2, 2)).toBe(3)
  })
})
