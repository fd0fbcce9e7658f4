import { personRoles } from '../../../shared/domain/person.ts'
import type { FileOutcome, PersonOutcome, Plan } from '../../../shared/domain/plan.ts'
import { roleKeys } from '../../../shared/i18n/role-keys.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import type { Meaning } from '../../ui/tag.tsx'
import { isolated } from '../../view/isolated.ts'
import { useListWords } from '../../view/list-words.ts'

type People = Pick<Plan, 'people' | 'recipients'>

/** What a plan or a ledger entry says of each person and each file, in words. */
export function usePlanWords() {
  const { t, language } = useT()
  const list = useListWords()
  const roles = (person: PersonOutcome): string => {
    const words = personRoles.filter((role) => person.roles.includes(role)).map((role) => t(roleKeys[role]))
    return words.length === 0 ? t('submissions.roleNone') : words.join(' · ')
  }
  const leavesAs = (person: Pick<PersonOutcome, 'leavesAs' | 'label'>): { readonly text: string; readonly meaning: Meaning } => {
    switch (person.leavesAs) {
      case 'full-name':
        return { text: t('submissions.leavesNamed'), meaning: 'good' }
      case 'withheld':
      case 'aggregate-only':
        return { text: t('submissions.leavesWithheld'), meaning: 'plain' }
      case 'role-only':
      case 'pseudonym':
      case 'institution-only':
        return { text: t('submissions.leavesLabel', { label: isolated(person.label) }), meaning: 'accent' }
      default:
        return person.leavesAs satisfies never
    }
  }
  const because = (person: PersonOutcome, recipients: People['recipients']): string => {
    const reason = t(`gate.reason.${person.reason}`, { level: labelOf(identityLevels, person.leavesAs, language) })
    const recipient = recipients.length < 2 ? undefined : recipients.find(({ id }) => id === person.recipientId)
    return recipient === undefined ? reason : t('submissions.becauseFor', { reason, recipient: isolated(recipient.name) })
  }
  /** What stays hidden of a person, and what to think of: one line each. */
  const besides = ({ hiddenFields, warnings }: Pick<PersonOutcome, 'hiddenFields' | 'warnings'>): readonly string[] => [
    ...(hiddenFields.length === 0
      ? []
      : [t('gate.hides', { fields: list(hiddenFields.map((field) => t(`gate.hidden.${field}`))) })]),
    ...warnings.map((warning) => t(`gate.warning.${warning}`)),
  ]
  const fileBecause = (file: FileOutcome, people: People['people']): string => {
    const names = file.becauseOf.map((id) => people.find(({ personId }) => personId === id)?.displayName ?? '…')
    return t(`submissions.file.${file.reason}`, { names: isolated(list(names)) })
  }
  return { roles, leavesAs, because, besides, fileBecause }
}
