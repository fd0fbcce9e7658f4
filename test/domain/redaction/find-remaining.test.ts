import { describe, expect, it } from 'vitest'
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
