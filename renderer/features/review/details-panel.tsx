import { Link } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { type Metadata, metadataGroups, type StoredReading } from '../../../shared/domain/reading.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { useSizeWords } from '../../view/use-size-words.ts'
import { metadataKey } from './metadata-words.ts'
import { PositionFact } from './position-fact.tsx'
import { visibleName } from './visible-name.ts'

type Props = { readonly item: EvidenceItem; readonly reading: StoredReading }

/** What the file says of itself, apart from what people say of it. */
export function DetailsPanel({ item, reading }: Props) {
  const { t } = useT()
  const size = useSizeWords()
  const groups = metadataGroups
    .map((group) => ({ group, lines: reading.metadata.filter((line) => line.group === group) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <div className="review-side stack">
      <FactList
        facts={[
          { label: t('evidence.originalName'), value: <ContentText>{visibleName(item.originalName)}</ContentText> },
          { label: t('evidence.colSize'), value: size(item.sizeBytes) },
          { label: t('evidence.mediaType'), value: <bdi dir="ltr">{item.mediaType}</bdi> },
          reading.pageCount === null ? null : { label: t('review.meta.pages'), value: String(reading.pageCount) },
        ]}
      />
      <section className="section">
        <h2>{t('evidence.hash')}</h2>
        <Fingerprint value={item.sha256} />
      </section>
      <p className="muted">{reading.metadata.length === 0 ? t('review.detailsNone') : t('review.detailsIntro')}</p>
      {groups.map(({ group, lines }) => (
        <section key={group} className="section">
          <h2>{t(`review.group.${group}`)}</h2>
          <Lines lines={lines} />
        </section>
      ))}
      {reading.hasPosition ? <PositionFact itemId={item.id} /> : null}
      <p className="muted">
        {t('review.detailsAsserted')} <Link to={`/evidence/${item.id}`}>{t('review.toItem')}</Link>
      </p>
    </div>
  )
}

function Lines({ lines }: { readonly lines: readonly Metadata[] }) {
  const { t } = useT()
  return (
    <dl className="facts">
      {lines.map(({ name, value, zone }, index) => {
        const key = metadataKey(name)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may say the same thing twice, and its lines do not move
          <div key={index} className="fact">
            <dt>
              {key === null ? <bdi dir="ltr">{name}</bdi> : t(key)}
              {key === null || t(key).toLowerCase() === name.toLowerCase() ? null : (
                <bdi dir="ltr" className="quiet review-field">
                  {name}
                </bdi>
              )}
            </dt>
            <dd>
              <ContentText>{visibleName(value)}</ContentText>
              {zone === null ? null : <span className="quiet"> ({zoneWords(zone, t('review.zoneUnknown'))})</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function zoneWords(zone: string, unknown: string): string {
  if (zone === 'unknown') return unknown
  return `\u2066${zone === 'Z' ? 'UTC' : `UTC${zone}`}\u2069`
}
