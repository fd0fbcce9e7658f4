import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChangeReason, encodeReason, parseReason } from '../../shared/domain/change-reason.ts'

const clock = fc
  .tuple(fc.nat({ max: 9e12 }), fc.nat({ max: 999_999 }), fc.uuid())
  .map(([ms, count, workstation]) => `${String(ms).padStart(15, '0')}.${String(count).padStart(6, '0')}.${workstation}`)

test('reasons that the vault writes come back as they were', () => {
  const reason: fc.Arbitrary<ChangeReason> = fc.oneof(
    fc.record({ kind: fc.constant('undo' as const), clock }),
    fc.record({ kind: fc.constant('restored' as const), clock }),
    fc.record({ kind: fc.constant('imported' as const), name: fc.string({ minLength: 1 }) }),
    fc.constant<ChangeReason>({ kind: 'destroyed' }),
  )
  fc.assert(
    fc.property(reason, (one) => {
      expect(parseReason(encodeReason(one))).toEqual(one)
    }),
  )
})

test('what somebody said stays what they said', () => {
  for (const text of [
    'undo of yesterday',
    'restored to health',
    '',
    'طلب الشخص ذلك',
    'undo of 000000000000001.000000.w\nand more',
  ])
    expect(parseReason(text)).toEqual({ kind: 'said', text })
})
