import { formatCount } from '../../../shared/i18n/format.ts'
import type { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'

type Found = Awaited<ReturnType<typeof api.review.find>>

/** More hits than these are counted, not listed. */
const mostListed = 100

/** Where words are in the text: each a way to its page. */
export function TextHits({ found, onGo }: { readonly found: Found; readonly onGo: (page: number) => void }) {
  const { t, language } = useT()
  if (found.total === 0)
    return (
      <p className="quiet" role="status">
        {t('review.textNoHit')}
      </p>
    )
  const listed = found.hits.slice(0, mostListed)
  return (
    <section aria-label={t('review.textHitList')}>
      <p className="quiet" role="status">
        {t('review.textHits', { count: found.total })}{' '}
        {listed.length < found.total ? t('review.textHitsShown', { shown: formatCount(listed.length, language) }) : ''}
      </p>
      <ul className="review-hits">
        {listed.map(({ page, start, snippet }) => (
          <li key={`${page}-${start}`}>
            <Button kind="quiet" className="review-hit" onPress={() => onGo(page)}>
              <span className="quiet number nowrap">{t('review.place.page', { page: page + 1 })}</span>{' '}
              <bdi dir="auto">
                {snippet.map((part, index) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a snippet have no other name and do not move
                  part.isHit ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
                )}
              </bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
