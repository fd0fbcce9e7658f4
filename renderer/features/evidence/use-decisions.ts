import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { usePeopleOfCase } from './use-evidence.ts'

/** The consent decisions about the people of a case to choose from, in words, newest first; null while they load. */
export function useDecisionsOfCase(caseId: string) {
  const { t } = useT()
  const dates = useDateWords()
  const people = usePeopleOfCase(caseId).data
  const recipients = useQuery({ queryKey: ['recipient', 'list'], queryFn: () => api.recipients.list({}) }).data
  const consents = useQuery({ queryKey: ['consent', 'list', caseId], queryFn: () => api.consent.list({ caseId }) }).data
  if (!(people && recipients && consents)) return null
  const nameIn = (rows: readonly { readonly id: string; readonly name: string }[], id: string) =>
    isolate(rows.find((row) => row.id === id)?.name ?? '?')
  const persons = people.map(({ id, displayName }) => ({ id, name: displayName }))
  return consents.map((consent) => ({
    value: consent.id,
    label: t('evidence.decision', {
      person: nameIn(persons, consent.personId),
      recipient: nameIn(recipients, consent.recipientId),
      day: dates.day(consent.decidedOn),
    }),
    description:
      consent.withdrawnOn === null ? undefined : t('evidence.decisionWithdrawn', { day: dates.day(consent.withdrawnOn) }),
  }))
}
