import { useState } from 'react'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import type { Column } from '../ui/data-table-column.ts'
import { Dialog } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { freshMemory, type ListMemory, movedColumn, orderedColumns } from './list-memory.ts'
import type { ListChange } from './use-list.ts'

type Props<Row> = {
  readonly columns: readonly Column<Row>[]
  readonly hiddenAtFirst: readonly string[]
  readonly memory: ListMemory
  readonly onChange: (part: ListChange) => void
  readonly onClose: () => void
}

/** How much wider or narrower a press makes a column, and the width that one begins with, in pixels. */
const step = 24
const usualWidth = 160

/** Which columns a list shows, in which order and how wide; all of it by keys too. */
export function ColumnsDialog<Row>({ columns, hiddenAtFirst, memory, onChange, onClose }: Props<Row>) {
  const { t } = useT()
  const [said, setSaid] = useState('')
  const ordered = orderedColumns(columns, memory)
  const hidden = new Set(memory.hidden ?? hiddenAtFirst)
  const show = (key: string, isShown: boolean) =>
    onChange((now) => {
      const next = new Set(now.hidden ?? hiddenAtFirst)
      if (isShown) next.delete(key)
      else next.add(key)
      return { hidden: [...next] }
    })
  const move = ({ key, label }: Column<Row>, by: -1 | 1) => {
    const next = movedColumn(ordered, memory, key, by)
    onChange((now) => ({ order: movedColumn(orderedColumns(columns, now), now, key, by).order }))
    setSaid(t('lists.moved', { column: label, place: next.order.indexOf(key) + 1, total: ordered.length }))
  }
  const widen = ({ key, label }: Column<Row>, by: number) => {
    const width = Math.max(56, (memory.widths[key] ?? usualWidth) + by)
    onChange((now) => ({ widths: { ...now.widths, [key]: width } }))
    setSaid(t('lists.isWide', { column: label, width }))
  }
  const foot = (
    <>
      <Button onPress={() => onChange(({ sort, filter }) => ({ ...freshMemory, sort, filter }))}>{t('lists.reset')}</Button>
      <Button kind="primary" onPress={onClose}>
        {t('lists.done')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('lists.columnsTitle')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} isDismissable>
      <div className="stack stack-tight">
        <p className="quiet">{t('lists.columnsHint')}</p>
        <ul>
          {ordered.map((column, place) => (
            <li key={column.key} className="column-choice">
              <Checkbox
                isSelected={!hidden.has(column.key)}
                isDisabled={!hidden.has(column.key) && ordered.length - hidden.size <= 1}
                onChange={(isShown) => show(column.key, isShown)}
              >
                {column.label}
              </Checkbox>
              <span className="row">
                <IconButton
                  icon="up"
                  label={t('lists.earlier', { column: column.label })}
                  isDisabled={place === 0}
                  onPress={() => move(column, -1)}
                />
                <IconButton
                  icon="down"
                  label={t('lists.later', { column: column.label })}
                  isDisabled={place === ordered.length - 1}
                  onPress={() => move(column, 1)}
                />
                <IconButton
                  icon="narrower"
                  label={t('lists.narrower', { column: column.label })}
                  onPress={() => widen(column, -step)}
                />
                <IconButton icon="wider" label={t('lists.wider', { column: column.label })} onPress={() => widen(column, step)} />
              </span>
            </li>
          ))}
        </ul>
        <Checkbox isSelected={memory.isDense} onChange={(isDense) => onChange({ isDense })}>
          {t('lists.dense')}
        </Checkbox>
        <div className="visually-hidden" role="status">
          {said}
        </div>
      </div>
    </Dialog>
  )
}
