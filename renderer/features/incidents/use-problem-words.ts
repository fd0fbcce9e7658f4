import { useT } from '../../i18n.ts'
import type { IncidentWords } from './incident-draft.ts'

/** What may be wrong with an incident, in words. */
export function useProblemWords(): IncidentWords {
  const { t } = useT()
  return {
    title: t('incidents.errorTitle'),
    acts: t('incidents.errorActs'),
    targets: t('incidents.errorTargets'),
    level: t('incidents.errorLevel'),
    date: t('ui.dateIncomplete'),
    end: t('incidents.errorEnd'),
    order: t('incidents.errorOrder'),
    other: t('ui.notAccepted'),
  }
}
