import { parseReason } from '../../../shared/domain/change-reason.ts'
import { useT } from '../../i18n.ts'
import { useDateWords } from '../date-words.ts'
import { isolate } from '../isolate.ts'

/** Why something was changed, as people read it: what somebody said, or what the vault noted itself. */
export function useReasonWords() {
  const { t } = useT()
  const dates = useDateWords()
  const when = (clock: string) => isolate(dates.instant(new Date(Number.parseInt(clock.slice(0, 15), 10)).toISOString()))
  return (text: string): string => {
    const reason = parseReason(text)
    switch (reason.kind) {
      case 'undo':
        return t('history.reasonUndo', { when: when(reason.clock) })
      case 'restored':
        return t('history.reasonRestored', { when: when(reason.clock) })
      case 'imported':
        return t('history.reasonImported', { name: isolate(reason.name) })
      case 'destroyed':
        return t('history.reasonDestroyed')
      case 'said':
        return t('history.because', { reason: isolate(reason.text) })
    }
  }
}
