import { type KeyboardEvent, useEffect, useRef } from 'react'
import { redactionReasons } from '../../../shared/domain/origin.ts'
import type { Region } from '../../../shared/domain/place-in-item.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import type { DraftMark } from './marks-history.ts'
import { NumberInput } from './number-input.tsx'
import { fitRegion, moveRegion } from './region-moves.ts'
import type { Marks } from './use-marks.ts'

type Props = {
  readonly marks: Marks
  readonly mark: DraftMark
  readonly wordsOf: (mark: DraftMark) => string
  /** How many pages the item has, where a mark can be set on all of them. */
  readonly pages: number
}

/** What is said of the chosen mark, and where it is. */
export function MarkDetails({ marks, mark, wordsOf, pages }: Props) {
  const { t } = useT()
  const toast = useToast()
  const reasons = redactionReasons.map((value) => ({ value, label: t(`redaction.reason.${value}`) }))
  const remove = () => {
    marks.remove(mark.id)
    toast({ text: t('redaction.deleted'), action: { label: t('redaction.undo'), onPress: marks.undo } })
  }
  return (
    <section className="section" aria-label={t('redaction.chosen')}>
      <h3>{wordsOf(mark)}</h3>
      <Select
        label={t('redaction.reason')}
        options={reasons}
        value={mark.reason}
        onChange={(reason) => marks.set(mark.id, { reason })}
      />
      <TextField
        label={t('redaction.note')}
        description={t('redaction.noteHint')}
        value={mark.note}
        maxLength={300}
        onChange={(note) => marks.set(mark.id, { note }, `note ${mark.id}`)}
      />
      {mark.place.kind === 'time' ? (
        <Select
          label={t('redaction.how')}
          description={t('redaction.howHint')}
          options={(['silence', 'cut'] as const).map((value) => ({ value, label: t(`redaction.how.${value}`) }))}
          value={mark.how === 'cut' ? 'cut' : 'silence'}
          onChange={(how) => marks.set(mark.id, { how })}
        />
      ) : null}
      {mark.place.kind === 'region' ? <RegionFields marks={marks} mark={mark} region={mark.place} pages={pages} /> : null}
      <div className="actions">
        <Button icon="trash" onPress={remove}>
          {t('redaction.delete')}
        </Button>
      </div>
    </section>
  )
}

type RegionProps = {
  readonly marks: Marks
  readonly mark: DraftMark
  readonly region: Region
  readonly pages: number
}

const sides = ['x', 'y', 'width', 'height'] as const
const sideWords = { x: 'redaction.left', y: 'redaction.top', width: 'redaction.width', height: 'redaction.height' } as const

/** The place of a rectangle: in numbers, and by the arrow keys. */
function RegionFields({ marks, mark, region, pages }: RegionProps) {
  const { t } = useT()
  const toast = useToast()
  const mover = useRef<HTMLButtonElement>(null)
  const isToMove = marks.movingId === mark.id
  useEffect(() => {
    if (isToMove) mover.current?.focus()
  }, [isToMove])
  const put = (next: Region, step: string) =>
    marks.set(mark.id, { place: { kind: 'region', ...plain(next) } }, `${step} ${mark.id}`)
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = moveRegion(plain(region), event)
    if (moved === null) return
    event.preventDefault()
    put(moved, 'move')
  }
  const toAll = () => {
    const places = Array.from({ length: pages }, (_, page) => ({ kind: 'region' as const, ...plain(region), page }))
    const count = marks.add(places)
    marks.choose(mark.id)
    if (count === 0) toast({ text: t('redaction.nothingAdded'), meaning: 'warn' })
  }
  return (
    <fieldset className="redaction-place">
      <legend className="field-label">{t('redaction.place')}</legend>
      <div className="redaction-sides">
        {sides.map((side) => (
          <NumberInput
            key={side}
            label={t(sideWords[side])}
            value={region[side] * 100}
            onChange={(percent) => put(fitRegion({ ...plain(region), [side]: percent / 100 }), side)}
          />
        ))}
      </div>
      <button ref={mover} type="button" className="redaction-mover" onKeyDown={onKeyDown}>
        {t('redaction.moveKeys')}
      </button>
      {pages > 1 ? <Button onPress={toAll}>{t('redaction.toAllPages')}</Button> : null}
    </fieldset>
  )
}

function plain({ page, x, y, width, height }: Region): Region {
  return { page, x, y, width, height }
}
