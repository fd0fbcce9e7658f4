import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import { useT } from '../../i18n.ts'
import { Select } from '../../ui/select.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { PercentField } from './percent-field.tsx'
import { placeNow } from './place-now.ts'
import { placeWords } from './place-words.ts'

type Props = {
  readonly place: PlaceInItem
  /** Places that were marked, or where the note stood. */
  readonly offered: readonly PlaceInItem[]
  readonly viewer: Viewer
  readonly onChange: (place: PlaceInItem) => void
  readonly error: string | undefined
}

/** Where a note stands: what was marked, what is shown now, the whole file, or a part that is said in numbers. */
export function PlaceFields({ place, offered, viewer, onChange, error }: Props) {
  const { t } = useT()
  const places = choicesOf(place, offered, viewer)
  const options = places.map((one, index) => ({ value: String(index), label: placeWords(one, t) }))
  const chosen = places.findIndex((one) => JSON.stringify(one) === JSON.stringify(place))
  return (
    <>
      <Select
        label={t('review.noteWhere')}
        options={options}
        value={String(chosen)}
        onChange={(index) => onChange(places[Number(index)] ?? place)}
        error={error}
      />
      {place.kind === 'region' ? (
        <div className="review-region">
          {(['x', 'y', 'width', 'height'] as const).map((side) => (
            <PercentField
              key={side}
              label={t(`review.region.${side}`)}
              value={place[side]}
              onChange={(share) => onChange({ ...place, [side]: share })}
            />
          ))}
        </div>
      ) : null}
    </>
  )
}

function choicesOf(place: PlaceInItem, offered: readonly PlaceInItem[], { state }: Viewer): readonly PlaceInItem[] {
  const page = state.page
  const now = placeNow(state)
  const isDrawn = state.can.markRegions && place.kind !== 'region' && !offered.some(({ kind }) => kind === 'region')
  const all: PlaceInItem[] = [
    place,
    ...offered,
    now,
    ...(state.pages > 0 && state.durationSeconds === null ? [{ kind: 'page' as const, page }] : []),
    ...(isDrawn ? [{ kind: 'region' as const, page, x: 0.1, y: 0.1, width: 0.8, height: 0.2 }] : []),
    { kind: 'whole' },
  ]
  return all.filter((one, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index)
}
