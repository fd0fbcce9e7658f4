import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { KeepForm } from './keep-form.tsx'
import type { Made } from './make-copy.ts'
import { ReportView } from './report-view.tsx'
import { ResultView } from './result-view.tsx'

type Props = {
  readonly item: EvidenceItem
  readonly made: Made
  readonly covered: readonly string[]
  readonly onBack: () => void
  /** Back, with everything covered that remains. */
  readonly onCoverRest: () => void
  readonly onKept: () => void
}

/** A copy that was made: itself, what its check found, and keeping it or going back. */
export function MadeStep({ item, made, covered, onBack, onCoverRest, onKept }: Props) {
  const { t } = useT()
  const { report, draft } = made
  return (
    <div className="split redaction-split">
      <ResultView draft={draft} report={report} />
      <aside className="split-side" aria-label={t('redaction.checkTitle')}>
        <Button icon="back" onPress={onBack}>
          {t('redaction.toMarks')}
        </Button>
        <ReportView report={report} hadWords={covered.length > 0} />
        {report.remaining.length > 0 && report.canRemain ? (
          <Button icon="withheld" onPress={onCoverRest}>
            {t('redaction.coverThese')}
          </Button>
        ) : null}
        {report.isClean || report.canRemain ? <KeepForm item={item} made={made} covered={covered} onKept={onKept} /> : null}
      </aside>
    </div>
  )
}
