import type { EngineApi } from '../../../shared/contract/index.ts'
import { holdersOf } from '../records/bundle-table.ts'
import { insertConsent, listConsents, withdrawConsent } from '../records/consent-table.ts'
import { peopleInCase } from '../records/involvement-table.ts'
import { change } from '../session/open-vault.ts'
import type { VaultHolder } from './vault-holder.ts'

export function consentApi({ required }: VaultHolder): EngineApi['consent'] {
  return {
    decide: async (fields) => {
      const vault = required()
      return change(
        vault,
        ['consent'],
        () => insertConsent(vault.writer, fields),
        (made) => ({
          action: 'consent-linked',
          subject: made.personId,
          details: { consent: made.id, recipient: made.recipientId, level: made.identityLevel },
        }),
      )
    },
    list: async ({ caseId }) => {
      const { db } = required()
      return listConsents(
        db,
        peopleInCase(db, caseId).map(({ id }) => id),
      )
    },
    holders: async ({ personId }) => holdersOf(required().db, personId),
    withdraw: async (input) => {
      const vault = required()
      return change(
        vault,
        ['consent'],
        () => withdrawConsent(vault.writer, input),
        (made) => ({
          action: 'consent-withdrawn',
          subject: made.personId,
          details: { consent: made.id, recipient: made.recipientId },
        }),
      )
    },
  }
}
