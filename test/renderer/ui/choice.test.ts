import { describe, expect, it } from 'vitest'
import { allChosen, countChosen, isChosen, nothingChosen, turned, withRows } from '../../../renderer/ui/choice.ts'

describe('a choice of rows', () => {
  it('of nothing holds no row, of all every one, also those nobody has seen', () => {
    expect(isChosen(nothingChosen, 'a')).toBe(false)
    expect(isChosen(allChosen, 'never seen')).toBe(true)
    expect(countChosen(nothingChosen, 7)).toBe(0)
    expect(countChosen(allChosen, 7)).toBe(7)
  })

  it('counts what was let go from all', () => {
    const choice = turned(turned(allChosen, 'a'), 'b')
    expect(isChosen(choice, 'a')).toBe(false)
    expect(countChosen(choice, 7)).toBe(5)
    expect(turned(turned(choice, 'a'), 'b')).toEqual(allChosen)
  })

  it('takes rows in and lets them go, from some as from all', () => {
    const some = withRows(nothingChosen, ['a', 'b'], true)
    expect([...some.keys]).toEqual(['a', 'b'])
    expect([...withRows(some, ['b', 'c'], false).keys]).toEqual(['a'])
    const most = withRows(allChosen, ['a', 'b'], false)
    expect([...most.keys]).toEqual(['a', 'b'])
    expect([...withRows(most, ['a'], true).keys]).toEqual(['b'])
  })

  it('never counts below nothing, where rows went away meanwhile', () => {
    expect(countChosen(withRows(allChosen, ['a', 'b'], false), 1)).toBe(0)
  })
})
