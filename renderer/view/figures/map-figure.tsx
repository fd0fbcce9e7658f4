import { type ReactNode, useState } from 'react'
import type { IncidentFigures } from '../../../shared/domain/statistics.ts'
import { continents } from '../../../shared/domain/world-regions.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import { directionOf } from '../../../shared/i18n/language.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { worldRegionNames } from '../../../shared/vocabulary/world-regions.ts'
import { useT } from '../../i18n.ts'
import { ChartDrawing } from '../../ui/charts/chart-drawing.tsx'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import type { Drawing } from '../../ui/charts/drawing.ts'
import { useWorld } from '../../ui/charts/use-world.ts'
import { notOnMap, worldMap } from '../../ui/charts/world-map.ts'
import { Loading } from '../../ui/loading.tsx'
import type { Option } from '../../ui/option.ts'
import { Select } from '../../ui/select.tsx'
import { FigureLines } from './figure-lines.tsx'
import { rowWords } from './figure-words.ts'

import type { AskedFilter } from './use-figures.ts'

type Props = {
  readonly figures: IncidentFigures
  /** Which incidents are counted: rows lead to their list. */
  readonly filter: AskedFilter
  readonly isTableShown?: boolean
  /** Given how the map of figures that may leave is drawn, as it is looked at now. */
  readonly actions?: (draw: (figures: IncidentFigures) => Drawing | null) => ReactNode
}

/** Incidents by country on a map that is part of the application; what has no place on it stands under it. */
export function MapFigure({ figures, filter, isTableShown = false, actions }: Props) {
  const { t, language } = useT()
  const world = useWorld()
  const [region, setRegion] = useState('')
  const marksOf = ({ tables }: IncidentFigures) =>
    tables.country.flatMap((row) =>
      row.key === null ? [] : [{ code: row.key, label: rowWords('country', row, t, language), count: row.total }],
    )
  const draw = (counted: IncidentFigures) =>
    world === null
      ? null
      : worldMap({
          world,
          marks: marksOf(counted),
          region: region === '' ? null : region,
          direction: directionOf(language),
          formatCount: (count) => formatCount(count, language),
        })
  const drawing = draw(figures)
  const away = world === null ? [] : notOnMap(world, marksOf(figures))
  const unknown = figures.tables.country.find(({ key }) => key === null)?.total ?? 0
  const beside = [
    ...away.map(({ label, count }) => `${label}: ${formatCount(count, language)}`),
    ...(unknown === 0 ? [] : [`${t('figures.noCountry')}: ${formatCount(unknown, language)}`]),
  ]
  const title = t('figures.by.country')
  const options: readonly Option[] = [
    { value: '', label: t('figures.mapWorld') },
    ...Object.entries(continents).flatMap(([continent, regions]) => [
      { value: continent, label: labelOf(worldRegionNames, continent, language) },
      ...regions.map((code) => ({ value: code, label: `– ${labelOf(worldRegionNames, code, language)}` })),
    ]),
  ]
  return (
    <ChartFigure
      title={title}
      showTable={t('figures.showTable')}
      hideTable={t('figures.hideTable')}
      isTableShown={isTableShown}
      actions={actions?.(draw)}
      chart={
        <>
          <div className="toolbar no-print">
            <Select label={t('figures.mapShow')} value={region} onChange={setRegion} options={options} />
          </div>
          <div className="chart-map">
            {drawing === null ? (
              <Loading label={t('ui.loading')} />
            ) : (
              <ChartDrawing drawing={drawing} title={title} description={t('figures.described', { title })} />
            )}
          </div>
        </>
      }
      note={
        <>
          {beside.length === 0 ? null : (
            <p>
              {t('figures.notOnMap')}: <bdi>{beside.join(' · ')}</bdi>
            </p>
          )}
          <p>{t('figures.noteMap')}</p>
        </>
      }
      table={<FigureLines dimension="country" figures={figures} filter={filter} />}
    />
  )
}
