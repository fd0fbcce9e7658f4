import { Link, useNavigate } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ClassificationTag } from '../../view/classification-tag.tsx'
import { TriageButtons } from '../../view/triage/triage-buttons.tsx'
import { useSortItems } from '../../view/triage/use-sort-items.ts'
import { useNeighbours } from './use-neighbours.ts'

/** What is looked at, what it is worth, and the ways from here. */
export function ReviewHeader({ item }: { readonly item: EvidenceItem }) {
  const { t, language } = useT()
  const { readOnly } = useVault()
  const navigate = useNavigate()
  const sort = useSortItems()
  const { number, total, previous, next } = useNeighbours(item)
  const go = (id: string | null) => () => {
    if (id !== null) void navigate(`/evidence/${id}/review`)
  }
  return (
    <header className="review-head">
      <div className="review-head-titles">
        <div className="page-header-before">
          <Link to={`/cases/${item.caseId}/evidence`}>{t('evidence.backToCase')}</Link>
          <Link to={`/evidence/${item.id}`}>{t('review.toItem')}</Link>
          <ClassificationTag code={item.classification} />
        </div>
        <h1>
          <ContentText lang={item.language}>{item.title}</ContentText>
        </h1>
      </div>
      <TriageButtons
        value={item.triage}
        onChange={(triage) => sort.mutate({ ids: [item.id], triage })}
        isDisabled={readOnly !== null}
      />
      {number === 0 ? null : (
        <div className="row no-print">
          <IconButton icon="back" label={t('review.previous')} onPress={go(previous)} isDisabled={previous === null} />
          <span className="quiet number">
            {t('review.place', { number: formatCount(number, language), total: formatCount(total, language) })}
          </span>
          <IconButton icon="forward" label={t('review.next')} onPress={go(next)} isDisabled={next === null} />
        </div>
      )}
    </header>
  )
}
