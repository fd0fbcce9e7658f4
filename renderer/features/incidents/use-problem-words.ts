import { useMemo } from 'react'
import { formatDate, localeOf } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { useDateProblemWords } from '../../view/use-date-problem-words.ts'
import type { IncidentWords } from './check-incident.ts'

/** What may be wrong with an incident, in words. */
export function useProblemWords(): IncidentWords {
  const { t, language } = useT()
  const date = useDateProblemWords()
  return useMemo(
    () => ({
      title: t('incidents.errorTitle'),
      acts: t('incidents.errorActs'),
      actNote: t('incidents.errorActNote'),
      targets: t('incidents.errorTargets'),
      level: t('incidents.errorLevel'),
      authorType: t('incidents.errorAuthorType'),
      entity: t('incidents.errorEntity'),
      instrument: t('incidents.errorInstrument'),
      source: t('incidents.errorSource'),
      translationLanguage: t('incidents.errorTranslationLanguage'),
      translationText: t('incidents.errorTranslationText'),
      year: t('incidents.errorYear'),
      amount: t('incidents.errorAmount', {
        example: new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 2 }).format(1_250_000),
      }),
      currency: t('incidents.errorCurrency'),
      deadline: t('incidents.errorDeadline', { example: formatDate({ precision: 'exact', value: '2024-06-30' }, language) }),
      other: t('ui.notAccepted'),
      date: (read) => (read === 'no-span' ? t('dates.noSpan') : date(read.problem)),
    }),
    [t, language, date],
  )
}
