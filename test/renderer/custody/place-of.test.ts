import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../renderer/features/custody/place-of.ts'

const line = { subject: 'thing', details: {} }

describe('where an entry of the chain leads', () => {
  it('leads to the item that was added or copied out', () => {
    expect(placeOf({ ...line, action: 'ingested' })).toEqual({ kind: 'item', path: '/evidence/thing' })
    expect(placeOf({ ...line, action: 'copied' })).toEqual({ kind: 'item', path: '/evidence/thing' })
  })

  it('leads to the bundle in the ledger of its case', () => {
    expect(placeOf({ ...line, action: 'exported', details: { case: 'case-1' } })).toEqual({
      kind: 'bundle',
      path: '/submissions/case-1/thing',
    })
    expect(placeOf({ ...line, action: 'exported' })).toBeNull()
  })

  it('leads nowhere where it is about the vault or a person', () => {
    expect(placeOf({ ...line, action: 'vault-opened' })).toBeNull()
    expect(placeOf({ ...line, action: 'consent-linked' })).toBeNull()
    expect(placeOf({ action: 'ingested', subject: null, details: {} })).toBeNull()
  })
})
