import type { Change, RestorableKind } from '../../../shared/contract/history.ts'
import { stateAt } from '../../../shared/domain/state-at.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useDateWords } from '../date-words.ts'
import { isolate } from '../isolate.ts'
import { NotSaved } from '../not-saved.tsx'
import { useSaved } from '../undo.ts'
import { useChange } from '../use-change.ts'
import { ChangeTable } from './change-table.tsx'
import type { ChangeGroup } from './group-changes.ts'
import { stateChanges } from './state-changes.ts'

type Props = {
  readonly kind: RestorableKind
  /** Every change of the record, newest first. */
  readonly changes: readonly Change[]
  /** The state right after this change is restored. */
  readonly group: ChangeGroup
  readonly names: ReadonlyMap<string, string>
  readonly readVersion: () => Promise<number>
  readonly onClose: () => void
}

/** Shows what would change if a record became as it was, and does it. */
export function RestoreDialog({ kind, changes, group, names, readVersion, onClose }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const saved = useSaved()
  const restore = useChange(async () =>
    api.history.restore({ id: group.recordId, version: await readVersion(), clock: group.clock }),
  )
  const own = changes.filter(({ table }) => table === kind).toReversed()
  const last = own.findLastIndex(({ clock }) => clock === group.clock)
  const differences = stateChanges(kind, stateAt(own), stateAt(own.slice(0, last + 1)), kind)
  const confirm = () =>
    restore.mutate(undefined, {
      onSuccess: () => {
        saved(t('history.restored'), group.recordId)
        onClose()
      },
    })
  return (
    <ConfirmDialog
      title={t('history.restoreTitle', { when: isolate(dates.instant(group.at)) })}
      isOpen
      confirmLabel={t('history.restore')}
      cancelLabel={t('ui.cancel')}
      onConfirm={confirm}
      onCancel={onClose}
      isPending={restore.isPending}
      isDisabled={differences.length === 0}
    >
      <p>{t(differences.length === 0 ? 'history.restoreSame' : 'history.restoreText')}</p>
      {differences.length === 0 ? null : <ChangeTable changes={differences} names={names} />}
      <NotSaved error={restore.error} />
    </ConfirmDialog>
  )
}
