import type { ImportReport } from '../../../shared/domain/exchange/import-plan.ts'
import { useT } from '../../i18n.ts'
import { Note } from '../../ui/note.tsx'
import { useListWords } from '../../view/list-words.ts'

/** How many rows are taken in, are there already, and cannot be taken. */
export function ReportCounts({ report }: { readonly report: ImportReport }) {
  const { t } = useT()
  const list = useListWords()
  const { rows, added, already, rejected, newPeople, what } = report
  const parts = [
    t('exchange.countRows', { count: rows }),
    ...(added > 0 ? [t('exchange.countAdded', { count: added })] : []),
    ...(already > 0 ? [t('exchange.countAlready', { count: already })] : []),
    ...(rejected > 0 ? [t('exchange.countRejected', { count: rejected })] : []),
    ...(newPeople > 0 && what === 'incident' ? [t('exchange.countPeople', { count: newPeople })] : []),
  ]
  return (
    <Note meaning={rejected > 0 ? 'warn' : 'good'} live="status">
      <p>{list(parts)}</p>
      {already > 0 ? <p className="quiet">{t('exchange.alreadyHint')}</p> : null}
    </Note>
  )
}
