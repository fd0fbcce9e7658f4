import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { CopyButton } from '../../view/copy-button.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useSizeWords } from '../../view/use-size-words.ts'
import { acquiredTimes } from './acquired-words.ts'
import { formatOf } from './format-words.ts'

/** What was computed from the bytes, or read from the file system: it never changes. */
export function ItemOriginal({ item }: { readonly item: EvidenceItem }) {
  const { t, language } = useT()
  const dates = useDateWords()
  const size = useSizeWords()
  const { key, kind } = formatOf(item.mediaType)
  const times = acquiredTimes(item.acquiredAt, item.acquiredOffsetMinutes, language)
  return (
    <section className="section">
      <h2>{t('evidence.original')}</h2>
      <p className="quiet">{t('evidence.neverChanges')}</p>
      <FactList
        facts={[
          { label: t('evidence.originalName'), value: <ContentText>{item.originalName}</ContentText> },
          item.folder === '' ? null : { label: t('evidence.folder'), value: <ContentText>{item.folder}</ContentText> },
          {
            label: t('evidence.colSize'),
            value:
              item.sizeBytes < 1000
                ? size(item.sizeBytes)
                : t('evidence.sizeExact', { count: item.sizeBytes, size: size(item.sizeBytes) }),
          },
          { label: t('evidence.format'), value: t(key, { kind }) },
          { label: t('evidence.mediaType'), value: <bdi dir="ltr">{item.mediaType}</bdi> },
          item.sourceModifiedAt === null
            ? null
            : { label: t('evidence.sourceChanged'), value: dates.instant(item.sourceModifiedAt) },
          times === null ? { label: t('evidence.acquired'), value: dates.instant(item.acquiredAt) } : null,
          times === null ? null : { label: t('evidence.acquiredUtc'), value: times.utc },
          times === null ? null : { label: t('evidence.acquiredThere', { offset: isolate(times.offset) }), value: times.local },
        ]}
      />
      <h3>{t('evidence.hash')}</h3>
      <Fingerprint value={item.sha256} />
      <div className="actions">
        <CopyButton text={item.sha256} label={t('evidence.copyHash')} />
      </div>
    </section>
  )
}
