import { Link, useNavigate } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { ItemOrigin } from '../../../shared/domain/origin.ts'
import type { ViewKind } from '../../../shared/domain/view-kind.ts'
import type { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'

type Props = {
  readonly item: EvidenceItem
  readonly kind: ViewKind
  readonly family: Awaited<ReturnType<typeof api.review.family>>
}

/** What this item was made of, and what was made of it; and the ways to make more. */
export function CopiesPanel({ item, kind, family }: Props) {
  const { t } = useT()
  const isReadOnly = useVault().readOnly !== null
  const navigate = useNavigate()
  const go = (to: string) => () => void navigate(`/evidence/${item.id}/${to}`)
  const { parents, children } = family
  const origin = (of: EvidenceItem, parentId: string) => of.origins.find((one) => one.parentId === parentId) ?? null
  return (
    <div className="review-side stack">
      <p className="muted">{t('review.copiesIntro')}</p>
      <div className="actions no-print">
        <Button onPress={go('redact')} isDisabled={isReadOnly}>
          {t('review.redact')}
        </Button>
        <Button onPress={go('write?kind=transcript')} isDisabled={isReadOnly}>
          {t('review.transcribe')}
        </Button>
        <Button onPress={go('write?kind=translation')} isDisabled={isReadOnly}>
          {t('review.translate')}
        </Button>
      </div>
      {parents.length === 0 ? null : (
        <section className="section">
          <h2>{t('review.copiesFrom')}</h2>
          {parents.map((parent) => (
            <Relative key={parent.id} item={parent} origin={origin(item, parent.id)} beside={kind === 'text' ? item.id : null} />
          ))}
        </section>
      )}
      <section className="section">
        <h2>{t('review.copiesTo')}</h2>
        {children.length === 0 ? <p className="muted">{t('review.copiesNone')}</p> : null}
        {children.map((child) => (
          <Relative key={child.id} item={child} origin={origin(child, item.id)} beside={null} />
        ))}
      </section>
    </div>
  )
}

type RelativeProps = {
  readonly item: EvidenceItem
  readonly origin: ItemOrigin | null
  /** A text that can be followed beside this item. */
  readonly beside: string | null
}

function Relative({ item, origin, beside }: RelativeProps) {
  const { t } = useT()
  const dates = useDateWords()
  const isSaid = origin !== null && (origin.kind === 'transcript' || origin.kind === 'translation')
  return (
    <article className="card review-relative">
      <div className="row">
        {origin === null ? null : <Tag>{t(`review.origin.${origin.kind}`)}</Tag>}
        <Link to={`/evidence/${item.id}/review`}>
          <ContentText lang={item.language}>{item.title}</ContentText>
        </Link>
      </div>
      {origin === null ? null : (
        <div className="quiet">
          <p>{t('review.copyWho', { name: isolate(origin.madeBy), when: isolate(dates.instant(origin.madeAt)) })}</p>
          {origin.reason === '' ? null : <p>{t('review.copyReason', { reason: isolate(origin.reason) })}</p>}
          {origin.tool === '' ? null : <p>{t('review.copyTool', { tool: isolate(origin.tool) })}</p>}
        </div>
      )}
      {beside === null || !isSaid ? null : <Link to={`/evidence/${item.id}/review?beside=${beside}`}>{t('review.beside')}</Link>}
      <Fingerprint value={item.sha256} />
    </article>
  )
}
