import { datePrecision } from '../../shared/vocabulary/date-precision.ts'
import { useT } from '../i18n.ts'
import { optionsOf } from './options.ts'

/** The words inside a date field. */
export function useDateLabels() {
  const { t, language } = useT()
  return {
    labels: {
      year: t('ui.year'),
      month: t('ui.month'),
      day: t('ui.day'),
      time: t('ui.time'),
      noMonth: t('ui.noMonth'),
    },
    precisionLabel: t('ui.precision'),
    precisions: optionsOf(datePrecision, language),
  }
}
