import { type ReactNode, useState } from 'react'
import { type Change, restorableKinds } from '../../../shared/contract/history.ts'
import { isEntered } from '../../../shared/domain/entered-fields.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useDateWords } from '../date-words.ts'
import { useErrorWords } from '../error-words.ts'
import { isolate } from '../isolate.ts'
import { useUndo } from '../undo.ts'
import { useNumberWords } from '../use-number-words.ts'
import { ChangeGroupView } from './change-group.tsx'
import { CompareDialog } from './compare-dialog.tsx'
import { type ChangeGroup, groupChanges } from './group-changes.ts'
import { everything, HistoryFilterFields, narrowed } from './history-filter.tsx'
import { type HistoryKind, readVersionOf } from './read-version.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { type HistoryOf, useHistory } from './use-history.ts'
import { useRecordNames } from './use-record-names.ts'

type Props = HistoryOf & {
  /** The kind of record, where one alone is shown: its states can be compared and restored. */
  readonly kind: HistoryKind | null
  /** What else narrows it, before field and person. */
  readonly filters?: ReactNode
}

/** The history of a record, or of a case with all that belongs to it: who changed what, when, from what to what, and why. */
export function RecordHistory({ kind, filters, ...of }: Props) {
  const { t } = useT()
  const words = useErrorWords()
  const { query, changes, total } = useHistory(of)
  if (query.isPending) return <Loading label={t('ui.loading')} />
  if (query.isError) {
    return (
      <ErrorState title={t('ui.failed')} retryLabel={t('ui.retry')} onRetry={() => void query.refetch()}>
        {words(query.error)}
      </ErrorState>
    )
  }
  if (changes.length === 0) return <EmptyState title={t('history.emptyTitle')}>{t('history.emptyText')}</EmptyState>
  const more = query.hasNextPage ? () => void query.fetchNextPage() : null
  return <Shown {...{ changes, total, kind, more, filters }} isFetching={query.isFetchingNextPage} />
}

type ShownProps = {
  readonly changes: readonly Change[]
  readonly total: number
  readonly kind: HistoryKind | null
  readonly more: (() => void) | null
  readonly isFetching: boolean
  readonly filters: ReactNode
}

function Shown({ changes, total, kind, more, isFetching, filters }: ShownProps) {
  const { t } = useT()
  const number = useNumberWords()
  const names = useRecordNames(changes)
  const [filter, setFilter] = useState(everything)
  const [isComparing, setComparing] = useState(false)
  const [toRestore, setToRestore] = useState<ChangeGroup | null>(null)
  const groups = groupChanges(narrowed(changes, filter))
  const isWhole = more === null
  return (
    <div className="stack">
      <p className="muted">{t('history.intro')}</p>
      <div className="history-tools">
        {filters}
        <HistoryFilterFields changes={changes} filter={filter} onChange={setFilter} />
        {kind !== null && isWhole ? <Button onPress={() => setComparing(true)}>{t('history.compare')}</Button> : null}
      </div>
      {groups.length === 0 ? <p role="status">{t('history.noMatch')}</p> : null}
      <ol className="history">
        {groups.map((group, place) => (
          <ChangeGroupView
            key={group.key}
            group={group}
            names={names}
            kind={kind}
            actions={
              <Actions
                group={group}
                changes={changes}
                onRestore={kind !== null && isWhole && group.table === kind && place > 0 ? () => setToRestore(group) : null}
              />
            }
          />
        ))}
      </ol>
      {more === null ? null : (
        <div className="row">
          <Button onPress={more} isPending={isFetching}>
            {t('history.more')}
          </Button>
          <span className="quiet">{t('history.shown', { shown: number(changes.length), total: number(total) })}</span>
        </div>
      )}
      {isComparing && kind !== null ? (
        <CompareDialog kind={kind} changes={changes} names={names} onClose={() => setComparing(false)} />
      ) : null}
      {toRestore === null || kind === null ? null : (
        <RestoreDialog
          kind={kind}
          changes={changes}
          group={toRestore}
          names={names}
          readVersion={() => readVersionOf(kind, toRestore.recordId)}
          onClose={() => setToRestore(null)}
        />
      )}
    </div>
  )
}

type ActionsProps = {
  readonly group: ChangeGroup
  readonly changes: readonly Change[]
  readonly onRestore: (() => void) | null
}

/** What can be done with one change: take it back, or make the record as it was after it. */
function Actions({ group, changes, onRestore }: ActionsProps) {
  const { t } = useT()
  const dates = useDateWords()
  const { takeBack } = useUndo()
  if (useVault().readOnly !== null) return null
  const when = isolate(dates.instant(group.at))
  return (
    <span className="row no-print">
      {canTakeBack(group, changes) ? (
        <Button
          kind="quiet"
          aria-label={t('history.takeBackOf', { when })}
          onPress={() => takeBack({ id: group.recordId, clock: group.clock })}
        >
          {t('history.takeBack')}
        </Button>
      ) : null}
      {onRestore === null ? null : (
        <Button kind="quiet" aria-label={t('history.restoreOf', { when })} onPress={onRestore}>
          {t('history.restore')}
        </Button>
      )}
    </span>
  )
}

/** Whether a change can be taken back by itself: it was entered by a user, and it is whole here; whether still, the vault says. */
function canTakeBack({ table, clock, recordId, isNew, moved }: ChangeGroup, changes: readonly Change[]): boolean {
  const kind = restorableKinds.find((one) => one === table)
  if (kind === undefined) return false
  if (moved !== null || isNew) return true
  return changes
    .filter((change) => change.clock === clock && change.recordId === recordId)
    .every(({ field }) => isEntered(kind, field))
}
