import type { ReactNode } from 'react'
import type { BinKind } from '../../shared/contract/bin.ts'
import type { ListQuery } from '../../shared/domain/exchange/export-request.ts'
import { useT } from '../i18n.ts'
import { useVault } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { bulkLimit } from './bulk-dialog.tsx'
import { useListDeeds } from './list-deeds.ts'
import { useChosenIds } from './use-chosen-ids.ts'
import type { Chosen } from './use-list.ts'
import { useNumberWords } from './use-number-words.ts'

/** The most records that a call moves to the recycle bin, and that one export names. */
const binLimit = 10_000
const exportLimit = 100_000

type Props = {
  readonly chosen: Chosen
  /** The list as it is shown, for export; null where it has none. */
  readonly query: ListQuery | null
  readonly columns: readonly string[]
  /** What the rows are in the recycle bin; null where they cannot go there. */
  readonly binKind: BinKind | null
  readonly onClear: () => void
  /** What else can be done with them, one record after the other. */
  readonly children?: ReactNode
}

/** What can be done with the chosen rows of a list. */
export function ChosenActions({ chosen, query, columns, binKind, onClear, children }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const isReadOnly = useVault().readOnly !== null
  const { exportList } = useListDeeds()
  const remove = useDelete(binKind, onClear)
  const { count } = chosen
  const { isPending, fetchIds } = useChosenIds()
  const doExport = () => {
    if (query === null) return
    if (chosen.isWhole) exportList?.({ list: query, ids: null, count, columns })
    else fetchIds(chosen.ids, (ids) => exportList?.({ list: query, ids, count: ids.length, columns }))
  }
  return (
    <>
      {exportList === null || query === null ? null : (
        <Button icon="download" onPress={doExport} isPending={isPending} isDisabled={!chosen.isWhole && count > exportLimit}>
          {t('lists.exportChosen')}
        </Button>
      )}
      {count <= bulkLimit ? children : null}
      {remove === null ? null : (
        <Button icon="trash" onPress={() => remove(chosen.ids)} isDisabled={isReadOnly || count > binLimit}>
          {t('lists.toBin')}
        </Button>
      )}
      {children && count > bulkLimit ? <span className="quiet">{t('lists.tooMany', { limit: number(bulkLimit) })}</span> : null}
    </>
  )
}

/** Asks to move rows to the recycle bin; null where that cannot be. */
export function useDelete(kind: BinKind | null, onDone: () => void) {
  const { deleteRecords } = useListDeeds()
  const isReadOnly = useVault().readOnly !== null
  const { fetchIds } = useChosenIds()
  if (kind === null || deleteRecords === null || isReadOnly) return null
  return (ids: () => Promise<readonly string[]>) =>
    fetchIds(ids, (found) => {
      const records = found.map((id) => ({ kind, id }))
      if (records.length > 0 && records.length <= binLimit) deleteRecords({ records, onDone })
    })
}

/** Exports the whole list as it is shown. */
export function ExportWhole({
  query,
  count,
  columns,
}: {
  readonly query: ListQuery
  readonly count: number
  readonly columns: readonly string[]
}) {
  const { t } = useT()
  const { exportList } = useListDeeds()
  if (exportList === null || count === 0) return null
  return (
    <IconButton
      icon="download"
      label={t('lists.exportList')}
      onPress={() => exportList({ list: query, ids: null, count, columns })}
    />
  )
}
