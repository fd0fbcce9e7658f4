import { useT } from '../../i18n.ts'

/** Words for what may be wrong with a recipient. */
export function useRecipientWords() {
  const { t } = useT()
  return {
    name: t('recipients.nameNeeded'),
    profile: t('recipients.profileNeeded'),
    age: t('recipients.ageNeeded'),
    other: t('ui.notAccepted'),
  }
}
