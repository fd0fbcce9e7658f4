import { describe, expect, it } from 'vitest'
import { withdrawnFrom } from '../../../renderer/features/consent/withdrawn-from.ts'
import { gateConsent } from '../../support/gate-input.ts'

const people = [{ id: 'p1' }, { id: 'p2' }]

describe('who has withdrawn', () => {
  it('is whoever took back the newest decision about a recipient, and from whom', () => {
    const consents = [
      gateConsent({ id: 'a', withdrawnOn: '2026-03-01' }),
      gateConsent({ id: 'b', recipientId: 'r2' }),
      gateConsent({ id: 'c', personId: 'p2' }),
    ]
    expect(withdrawnFrom(people, consents)).toEqual([{ person: { id: 'p1' }, recipientIds: new Set(['r1']) }])
  })

  it('is nobody any more who has decided anew since', () => {
    const anew = gateConsent({ id: 'b', decidedOn: '2026-04-01', identityLevel: 'withheld' })
    expect(withdrawnFrom(people, [gateConsent({ id: 'a', withdrawnOn: '2026-03-01' }), anew])).toEqual([])
  })
})
