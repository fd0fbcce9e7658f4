import { useT } from '../i18n.ts'

/** The words inside a field for a day. */
export function useDateLabels() {
  const { t } = useT()
  return {
    labels: {
      year: t('ui.year'),
      month: t('ui.month'),
      day: t('ui.day'),
      time: t('ui.time'),
      noMonth: t('ui.noMonth'),
    },
  }
}
