import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { TriageMark } from '../../view/triage/triage-mark.tsx'
import { useSizeWords } from '../../view/use-size-words.ts'
import { formatOf } from './format-words.ts'
import { SmallPicture } from './thumbnails/thumbnail.tsx'
import type { ListedItem } from './use-evidence-list.ts'

/** One item in the grid: what it looks like, what it is called, what somebody decided about it. */
export function ItemCard({ item, isOfAll }: { readonly item: ListedItem; readonly isOfAll: boolean }) {
  const { t } = useT()
  const size = useSizeWords()
  const { key, kind } = formatOf(item.mediaType)
  return (
    <div className="item-card" data-triage={item.triage}>
      <SmallPicture id={item.id} mediaType={item.mediaType} />
      <div className="item-card-title">
        <ContentText lang={item.language}>{item.title}</ContentText>
      </div>
      <div className="item-card-facts">
        {isOfAll ? (
          <bdi dir="ltr" className="number">
            {item.caseReference}
          </bdi>
        ) : null}
        <span className="clip">{t(key, { kind })}</span>
        <span className="number">{size(item.sizeBytes)}</span>
      </div>
      <div className="item-card-marks">
        <TriageMark state={item.triage} />
        {item.tags.slice(0, 2).map((tag) => (
          <span key={tag} className="tag tag-accent">
            <ContentText className="clip">{tag}</ContentText>
          </span>
        ))}
        {item.tags.length > 2 ? <span className="quiet number">+{item.tags.length - 2}</span> : null}
      </div>
    </div>
  )
}
