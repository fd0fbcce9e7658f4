import { useQuery } from '@tanstack/react-query'
import type { EvidenceFilter } from '../../../shared/domain/evidence.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { FilterChips } from '../../ui/filter-chips.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'

type Props = {
  readonly caseId: string | null
  readonly filter: EvidenceFilter
  readonly onChange: (filter: EvidenceFilter) => void
  /** Small pictures that are still to be made. */
  readonly waiting: number
}

/** How far the sorting has come, and what the list is narrowed to that no field shows. */
export function TriageLine({ caseId, filter, onChange, waiting }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const chips = useChips(filter)
  return (
    <div className="triage-line no-print">
      <Progress caseId={caseId} />
      {waiting === 0 ? null : <span className="quiet">{t('triage.waiting', { number: number(waiting) })}</span>}
      <FilterChips
        label={t('triage.narrowed')}
        chips={chips}
        removeLabel={t('triage.chipRemove')}
        onRemove={(key) => onChange(withoutChip(filter, key))}
      />
    </div>
  )
}

function Progress({ caseId }: { readonly caseId: string | null }) {
  const { t } = useT()
  const number = useNumberWords()
  const counts = useQuery({
    queryKey: ['evidence', 'triage-counts', caseId ?? ''],
    queryFn: () => api.evidence.triageCounts({ caseId }),
    placeholderData: (before) => before,
  }).data
  if (counts === undefined) return null
  const { unsorted, relevant, later, 'not-relevant': not } = counts
  const sorted = relevant + not + later
  const total = sorted + unsorted
  if (total === 0) return null
  return (
    <p className="triage-progress">
      <progress className="triage-bar" max={total} value={sorted} aria-label={t('triage.title')} />
      <strong>
        {unsorted === 0 ? t('triage.allSorted') : t('triage.progress', { sorted: number(sorted), total: number(total) })}
      </strong>
      {sorted === 0 ? null : (
        <span className="quiet">
          {t('triage.counts', { relevant: number(relevant), not: number(not), later: number(later) })}
        </span>
      )}
    </p>
  )
}

function useChips(filter: EvidenceFilter) {
  const { t } = useT()
  const { nearId, folder, tags } = filter
  const near = useQuery({
    queryKey: ['evidence', nearId],
    queryFn: () => api.evidence.get({ id: nearId ?? '' }),
    enabled: nearId !== null,
  }).data
  return [
    ...(folder === null || folder === '' ? [] : [{ key: 'folder', label: t('triage.folder'), value: folder }]),
    ...(nearId === null ? [] : [{ key: 'nearId', label: t('triage.nearOf'), value: near?.title ?? '…' }]),
    ...tags.map((tag) => ({ key: `tag ${tag}`, label: t('triage.tags'), value: tag })),
  ]
}

/** The filter without the value that a chip names. */
export function withoutChip(filter: EvidenceFilter, key: string): EvidenceFilter {
  if (key === 'folder') return { ...filter, folder: null }
  if (key === 'nearId') return { ...filter, nearId: null }
  return { ...filter, tags: filter.tags.filter((tag) => `tag ${tag}` !== key) }
}
