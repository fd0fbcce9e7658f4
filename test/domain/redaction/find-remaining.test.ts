import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../shared/domain/redaction/find-places.ts'
import { findRemaining } from '../../../shared/domain/redaction/find-remaining.ts'

describe('looking for what was covered', () => {
  it('finds a name in other letters, and half of it', () => {
    expect(findRemaining(['Anna Bérg'], 'ANNA BERG and Mr. Berg')).toEqual([
      { text: 'Anna Bérg', count: 1 },
      { text: 'Anna', count: 1 },
      { text: 'Bérg', count: 2 },
    ])
  })

  it('finds an Arabic name with a joined particle and vowel signs', () => {
    expect(findRemaining(['محمد'], 'قال المحامي لمُحَمَّد ومحمد').reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0)
  })

  it('finds a number', () => {
    expect(findRemaining(['+49 170 5550123'], 'Tel. +49 170 5550123.').map(({ text }) => text)).toContain('+49 170 5550123')
  })

  it('finds nothing in a text without it, nor of signs and single letters', () => {
    expect(findRemaining(['Anna Berg'], 'Nobody was there, and the iceberg')).toEqual([])
    expect(findRemaining(['—', ' ', 'a', ''], 'a — b')).toEqual([])
    expect(findRemaining(['Anna'], '')).toEqual([])
    expect(findRemaining([], 'Anna')).toEqual([])
  })

  it('does not look for single words of a long text', () => {
    expect(findRemaining(['they said that nobody should ever speak of it'], 'nobody should know')).toEqual([])
  })
})

describe('finding the places of words', () => {
  const found = (text: string, words: string) => findPlaces(text, words).map(({ start, end }) => text.slice(start, end))

  it('finds words one after the other, in other letters and over a line end, and not one of them alone', () => {
    expect(found('ANNA\nBerg, Anna and Mr. Berg; anna  bérg', 'Anna Berg')).toEqual(['ANNA\nBerg', 'anna  bérg'])
  })

  it('finds an Arabic word with a joined particle', () => {
    expect(found('ذهبت آنا. قالت وآنا معه', 'آنا').length).toBe(2)
  })

  it('finds nothing of nothing', () => {
    expect(findPlaces('Anna', ' — ')).toEqual([])
    expect(findPlaces('', 'Anna')).toEqual([])
  })
})
