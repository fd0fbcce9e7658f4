import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SdgFigures } from '../../../shared/domain/sdg.ts'
import type { Dimension, IncidentFigures } from '../../../shared/domain/statistics.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { DimensionFigure } from '../../view/figures/dimension-figure.tsx'
import { MapFigure } from '../../view/figures/map-figure.tsx'
import type { Span } from '../../view/figures/month-range.ts'
import type { AskedFilter } from '../../view/figures/use-figures.ts'
import { QueryView } from '../../view/query-view.tsx'
import { SdgFigure } from './sdg-figure.tsx'
import type { useSaveFigures } from './use-save-figures.ts'

type Save = ReturnType<typeof useSaveFigures>['mutate']

type Props = {
  readonly figures: IncidentFigures
  readonly filter: AskedFilter
  readonly sdg: UseQueryResult<SdgFigures>
  readonly span: Span
  readonly isTableShown: boolean
  /** It was asked to print, and noted; otherwise nothing of this is printed. */
  readonly isPrinting: boolean
  /** Null where the user may not export. */
  readonly save: Save | null
}

const beside = ['actGroup', 'targetLevel', 'act', 'authorType', 'authorState', 'assessment', 'worldRegion', 'region'] as const

/** Every chart of the page. */
export function AllFigures({ figures, filter, sdg, span, isTableShown, isPrinting, save }: Props) {
  if (figures.total === 0) return null
  const actionsOf = (what: Dimension) => save && <SaveButtons what={what} onSave={(format) => save({ what, format })} />
  const draw = (dimension: Dimension): ReactNode => (
    <DimensionFigure
      key={dimension}
      dimension={dimension}
      figures={figures}
      filter={filter}
      span={span}
      isTableShown={isTableShown}
      actions={actionsOf(dimension)}
    />
  )
  return (
    <div className={isPrinting ? '' : 'no-print'}>
      {draw('month')}
      <div className="halves">{beside.slice(0, 6).map(draw)}</div>
      <MapFigure
        figures={figures}
        filter={filter}
        isTableShown={isTableShown}
        actions={(drawing) =>
          save && (
            <SaveButtons
              what="country"
              onSave={(format) => save({ what: 'country', format, ...(format === 'svg' ? { draw: drawing } : {}) })}
            />
          )
        }
      />
      <div className="halves">{beside.slice(6).map(draw)}</div>
      <QueryView query={sdg}>
        {(data) => (
          <SdgFigure
            figures={data}
            isTableShown={isTableShown}
            actions={save && <SaveButtons what="sdg" onSave={(format) => save({ what: 'sdg', format })} />}
          />
        )}
      </QueryView>
    </div>
  )
}

function SaveButtons({ what, onSave }: { readonly what: Dimension | 'sdg'; readonly onSave: (format: 'csv' | 'svg') => void }) {
  const { t } = useT()
  const title = what === 'sdg' ? t('figures.sdg') : t(`figures.by.${what}`)
  return (
    <>
      <Button kind="quiet" aria-label={`${t('figures.saveCsv')}: ${title}`} onPress={() => onSave('csv')}>
        {t('figures.csv')}
      </Button>
      <Button kind="quiet" aria-label={`${t('figures.saveSvg')}: ${title}`} onPress={() => onSave('svg')}>
        {t('figures.svg')}
      </Button>
    </>
  )
}
