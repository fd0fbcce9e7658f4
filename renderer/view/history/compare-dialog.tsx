import { useState } from 'react'
import type { Change } from '../../../shared/contract/history.ts'
import { stateAt } from '../../../shared/domain/state-at.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { useDateWords } from '../date-words.ts'
import { isolate } from '../isolate.ts'
import { ChangeTable } from './change-table.tsx'
import { stateChanges } from './state-changes.ts'

type Props = {
  readonly kind: string
  /** Every change of the record, newest first. */
  readonly changes: readonly Change[]
  readonly names: ReadonlyMap<string, string>
  readonly onClose: () => void
}

/** Any two states of a record side by side: those right after two of its changes. */
export function CompareDialog({ kind, changes, names, onClose }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const own = changes.filter(({ table }) => table === kind)
  const moments = [...new Map(own.map((change) => [change.clock, change])).values()]
  const [from, setFrom] = useState(moments.at(1)?.clock ?? moments[0]?.clock ?? '')
  const [to, setTo] = useState(moments[0]?.clock ?? '')
  const options = moments.map(({ clock, at, user }) => ({
    value: clock,
    label: t('history.state', { when: isolate(dates.instant(at)), name: isolate(user) }),
  }))
  const oldestFirst = own.toReversed()
  const stateOf = (clock: string) =>
    stateAt(oldestFirst.slice(0, oldestFirst.findLastIndex((change) => change.clock === clock) + 1))
  const differences = stateChanges(kind, stateOf(from), stateOf(to))
  return (
    <Dialog
      title={t('history.compare')}
      isOpen
      onClose={onClose}
      closeLabel={t('ui.close')}
      size="wide"
      foot={<Button onPress={onClose}>{t('ui.close')}</Button>}
      isDismissable
    >
      <div className="stack">
        <div className="halves">
          <Select label={t('history.compareFrom')} options={options} value={from} onChange={setFrom} />
          <Select label={t('history.compareTo')} options={options} value={to} onChange={setTo} />
        </div>
        {differences.length === 0 ? (
          <Note live="status">{t('history.compareSame')}</Note>
        ) : (
          <ChangeTable changes={differences} names={names} />
        )}
      </div>
    </Dialog>
  )
}
