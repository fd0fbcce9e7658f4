// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ConsentMatrix } from '../../../renderer/features/consent/consent-matrix.tsx'
import { UiRoot } from '../../../renderer/ui/ui-root.tsx'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { DoNoHarm } from '../../../shared/domain/do-no-harm.ts'
import type { GatePerson } from '../../../shared/domain/gate/input.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { gateAssessment, gateLabels } from '../../support/gate-input.ts'
import { someConsent, somePerson } from '../../support/some-records.ts'

afterEach(cleanup)

const stamp = {
  createdAt: '2026-04-01T10:00:00.000Z',
  createdBy: 'A',
  changedAt: '2026-04-01T10:00:00.000Z',
  changedBy: 'A',
  version: 1,
}

function person(id: string, displayName: string, roles: GatePerson['roles']): GatePerson {
  return { ...somePerson, id, displayName, roles, ...stamp, targetLevels: [], targetActs: [] }
}

function recipient(id: string, name: string): Recipient {
  const keys = { ageRecipient: 'age1', sshKey: null, fingerprint: '', trust: 'not-verified' as const, trustNote: '' }
  return { id, name, organisation: '', profile: 'ganhri', language: 'en', note: '', ...keys, ...stamp }
}

function consent(part: Partial<Consent>): Consent {
  return { ...someConsent, id: 'c', personId: 'p', recipientId: 'r', ...stamp, ...part }
}

const people = [person('p', 'M. Castellanos', ['target']), person('q', 'The minister', ['author'])]
const recipients = [recipient('r', 'Forum'), recipient('s', 'Network')]

function draw(consents: readonly Consent[], assessments: readonly DoNoHarm[] = []) {
  const opened: string[] = []
  render(
    <UiRoot language="en">
      <ConsentMatrix
        of={{ caseId: 'case', people, consents, assessments, today: '2026-05-10', labels: gateLabels }}
        recipients={recipients}
        onOpen={(who, whom) => opened.push(`${who.displayName} → ${whom.name}`)}
        onHarm={(who) => opened.push(`harm ${who.displayName}`)}
      />
    </UiRoot>,
  )
  return opened
}

describe('the matrix of consent', () => {
  it('has a person in each row, a recipient in each column, and names both in each cell', () => {
    draw([])
    const table = screen.getByRole('table', { name: 'Consent of each person to each recipient' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Person', 'Do no harm', 'Forum', 'Network'])
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['M. Castellanos', 'The minister'])
    expect(screen.getByRole('button', { name: 'M. Castellanos, Forum: No decision, Withheld. Change it.' })).toBeTruthy()
  })

  it('shows an alleged author as named without consent', () => {
    draw([])
    expect(screen.getByRole('button', { name: /^The minister, Forum: Alleged author/ })).toBeTruthy()
  })

  it('says of a withdrawn or expired decision that the person is withheld, and since when', () => {
    draw([consent({ withdrawnOn: '2026-05-02' }), consent({ id: 'd', recipientId: 's', reviewOn: '2026-04-30' })])
    expect(screen.getByRole('button', { name: /Forum: Withheld, Withdrawn 2 May 2026/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /Network: Withheld, Expired 30 Apr 2026/ })).toBeTruthy()
  })

  it('opens the cell that is pressed', () => {
    const opened = draw([consent({})])
    fireEvent.click(screen.getByRole('button', { name: /M. Castellanos, Network/ }))
    expect(opened).toEqual(['M. Castellanos → Network'])
  })

  it('says why a decision does not hold, and what stays hidden', () => {
    draw([consent({ informedOf: [] }), consent({ id: 'd', recipientId: 's', hiddenFields: ['place'] })])
    expect(screen.getByRole('button', { name: /Forum: Withheld, Not informed of purpose, risks/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /Network: Full name, .*Hidden: place/ })).toBeTruthy()
  })

  it('shows what may do harm beside each person, and what it does to a consent', () => {
    const opened = draw([consent({})], [gateAssessment({ personId: 'p', decision: 'block' })])
    expect(screen.getByRole('button', { name: /M. Castellanos, Forum: Withheld, Do no harm: blocked/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'M. Castellanos: Blocked. Open the assessment.' }))
    expect(screen.getByRole('button', { name: 'The minister: Not assessed. Open the assessment.' })).toBeTruthy()
    expect(opened).toEqual(['harm M. Castellanos'])
  })
})
