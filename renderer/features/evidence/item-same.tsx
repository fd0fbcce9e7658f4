import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Note } from '../../ui/note.tsx'
import { SmallPicture } from './thumbnails/thumbnail.tsx'
import { ThumbnailContext, useThumbnailStore } from './thumbnails/thumbnail-context.ts'

type Same = Awaited<ReturnType<typeof api.evidence.same>>

function useSame(id: string): Same | undefined {
  return useQuery({ queryKey: ['evidence', 'same', id], queryFn: () => api.evidence.same({ id }) }).data
}

/** Says that the same file is in other cases too, and leads there. */
export function ItemCopies({ item }: { readonly item: EvidenceItem }) {
  const { t } = useT()
  const copies = useSame(item.id)?.copies ?? []
  if (copies.length === 0) return null
  return (
    <Note title={t('triage.copies', { count: copies.length })}>
      <ul className="copies">
        {copies.map(({ id, title, reference }) => (
          <li key={id}>
            <Link to={`/evidence/${id}`}>
              <bdi dir="ltr">{reference}</bdi> · <ContentText>{title}</ContentText>
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** So many are shown beside the item; the list shows them all. */
const shownNear = 6

/** Pictures of the same case that look like this one, the nearest first. */
export function ItemNear({ item }: { readonly item: EvidenceItem }) {
  const { t } = useT()
  const navigate = useNavigate()
  const store = useThumbnailStore()
  const near = useSame(item.id)?.near ?? []
  if (near.length === 0) return null
  return (
    <ThumbnailContext value={store}>
      <section className="section" aria-label={t('triage.near')}>
        <h2>{t('triage.near')}</h2>
        <p className="quiet">{t('triage.nearHint')}</p>
        <ul className="near-pictures">
          {near.slice(0, shownNear).map(({ id, title, language, distance }) => (
            <li key={id}>
              <Link to={`/evidence/${id}`} className="near-picture">
                <SmallPicture id={id} mediaType="image/webp" />
                <ContentText className="clip" lang={language}>
                  {title}
                </ContentText>
                <span className="quiet">{t(distance === 0 ? 'triage.nearSame' : 'triage.nearAlike')}</span>
              </Link>
            </li>
          ))}
        </ul>
        <div className="actions">
          <Button icon="grid" onPress={() => void navigate(`/cases/${item.caseId}/evidence`, { state: { nearId: item.id } })}>
            {t('triage.nearShow')}
          </Button>
        </div>
      </section>
    </ThumbnailContext>
  )
}
