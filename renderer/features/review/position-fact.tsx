import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { QueryView } from '../../view/query-view.tsx'

/** Where the file says that it was made: only when somebody asks for it, after saying what that shows. */
export function PositionFact({ itemId }: { readonly itemId: string }) {
  const { t } = useT()
  const [isShown, setShown] = useState(false)
  return (
    <section className="section">
      <h2>{t('review.position')}</h2>
      <p className="muted">{t('review.positionText')}</p>
      {isShown ? <Position itemId={itemId} /> : null}
      <div className="actions no-print">
        <Button icon={isShown ? 'eye-off' : 'eye'} onPress={() => setShown(!isShown)}>
          {t(isShown ? 'review.positionHide' : 'review.positionShow')}
        </Button>
      </div>
    </section>
  )
}

function Position({ itemId }: { readonly itemId: string }) {
  const { t } = useT()
  const query = useQuery({
    queryKey: ['review', 'position', itemId],
    queryFn: () => api.review.position({ id: itemId }),
    gcTime: 0,
  })
  return (
    <QueryView query={query}>
      {(position) =>
        position === null ? (
          <p>{t('review.positionNone')}</p>
        ) : (
          <FactList
            facts={[
              { label: t('review.positionLatitude'), value: <bdi dir="ltr">{position.latitude}</bdi> },
              { label: t('review.positionLongitude'), value: <bdi dir="ltr">{position.longitude}</bdi> },
              position.altitude === null
                ? null
                : {
                    label: t('review.positionAltitude'),
                    value: t('review.positionMetres', { metres: Math.round(position.altitude) }),
                  },
            ]}
          />
        )
      }
    </QueryView>
  )
}
