import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../../shared/domain/read-amount.ts'
import { languages } from '../../shared/i18n/language.ts'

describe('an amount as people write it', () => {
  it.each([
    ['en', '1,250,000.50', '1250000.50'],
    ['en', '1,250', '1250'],
    ['en', '1.250', '1.250'],
    ['en', '0', '0'],
    ['en', '-12', '-12'],
    ['en', '007', '7'],
    ['fr', '1 250 000,50', '1250000.50'],
    ['fr', '1 250', '1250'],
    ['fr', '1.250', '1250'],
    ['fr', '1,5', '1.5'],
    ['es', '1.250.000,50', '1250000.50'],
    ['es', '0,125', '0.125'],
    ['ar', '١٬٢٥٠٬٠٠٠٫٥', '1250000.5'],
    ['ar', '۱۲۵۰', '1250'],
  ] as const)('in %s: %j is %s', (language, text, amount) => {
    expect(readAmount(text, language)).toBe(amount)
  })

  it.each(['', 'many', '1e9', '1,25,000', '1.2.3,4,5', '12,34.567.8', '1.23456', '--1', '1'.repeat(19), '$5', '5 EUR'])(
    '%j is none',
    (text) => {
      expect(readAmount(text, 'en')).toBeNull()
    },
  )

  it('is read back as it is shown, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(...languages),
        (whole, part, language) => {
          const amount = `${whole}.${String(part).padStart(2, '0')}`
          fc.pre(!(whole === 0))
          const shown = new Intl.NumberFormat(`${language}-u-nu-latn`, { minimumFractionDigits: 2 }).format(Number(amount))
          expect(Number(readAmount(shown, language))).toBe(Number(amount))
        },
      ),
    )
  })
})
