import { type ReactNode, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import { useT } from '../../i18n.ts'
import { nothingChosen } from '../../ui/choice.ts'
import { ExportWhole, useDelete } from '../../view/chosen-actions.tsx'
import { shownColumns } from '../../view/list-memory.ts'
import { RecordList } from '../../view/record-list.tsx'
import { EvidenceActions } from './evidence-actions.tsx'
import { EvidenceFilters } from './evidence-filters.tsx'
import { FolderTree, useFolders } from './folder-tree.tsx'
import { GridOrder } from './grid-order.tsx'
import { ItemCard } from './item-card.tsx'
import { ThumbnailContext, useThumbnailStore } from './thumbnails/thumbnail-context.ts'
import { useThumbnailMaker } from './thumbnails/use-thumbnail-maker.ts'
import { TriageLine } from './triage-line.tsx'
import { hiddenEvidenceColumns, useEvidenceColumns } from './use-evidence-columns.tsx'
import { type ListedItem, startEvidenceFilter, useEvidenceList } from './use-evidence-list.ts'
import { useEvidenceView } from './use-evidence-view.ts'
import { useTriageKeys } from './use-triage-keys.ts'
import { ViewSwitch } from './view-switch.tsx'

type Props = {
  /** The case whose evidence is listed; null for all. */
  readonly caseId: string | null
  /** What is said where there is none at all. */
  readonly empty: ReactNode
}

/** What the export calls columns that are called otherwise here. */
const exportNames: Readonly<Record<string, string>> = { case: 'caseReference', format: 'mediaType', people: 'identifies' }

/** Evidence with search, as a list or as a grid, several items of which can be chosen and treated together. */
export function EvidenceTable({ caseId, empty }: Props) {
  const { t } = useT()
  const navigate = useNavigate()
  const list = useEvidenceList(caseId)
  const { filter, setFilter } = list
  const { source } = list.rows
  const columns = useEvidenceColumns(caseId === null)
  const hiddenAtFirst = hiddenEvidenceColumns(caseId === null)
  const view = useEvidenceView(caseId)
  const isGrid = view.value.as === 'grid'
  const folders = useFolders(caseId) ?? []
  const hasFolders = folders.some(({ folder }) => folder !== '')
  const store = useThumbnailStore()
  const waiting = useThumbnailMaker(store, caseId, isGrid && view.isKnown)
  const onRowKey = useTriageKeys({ source, filter, chosen: list.chosen })
  useAskedFor(setFilter, list.isKnown)
  const clear = () => list.setChoice(nothingChosen)
  const remove = useDelete('evidence', clear)
  const query: ListQuery = { of: 'evidence', caseId, text: list.wanted, filter, sort: list.sort }
  const shown = shownColumns(columns, list.memory, hiddenAtFirst).map(({ key }) => exportNames[key] ?? key)
  return (
    <ThumbnailContext value={store}>
      <RecordList
        list={list}
        label={t(isGrid ? 'triage.grid' : 'evidence.list')}
        columns={columns}
        hiddenAtFirst={hiddenAtFirst}
        rowName={(row) => row.title}
        onOpen={(row) => void navigate(`/evidence/${row.id}`)}
        onRowKey={onRowKey}
        search={{ label: t('evidence.search'), hint: t('evidence.searchHint') }}
        card={isGrid ? (caseId === null ? cardOfAll : cardOfCase) : undefined}
        side={
          hasFolders && view.value.hasFolders ? (
            <FolderTree folders={folders} value={filter.folder} onChange={(folder) => setFilter({ ...filter, folder })} />
          ) : null
        }
        filters={
          <>
            <EvidenceFilters caseId={caseId} filter={filter} onChange={setFilter} />
            {isGrid ? <GridOrder columns={columns} sort={list.tableSort} onSort={list.setSort} /> : null}
          </>
        }
        filterBar={<TriageLine caseId={caseId} filter={filter} onChange={setFilter} waiting={isGrid ? waiting : 0} />}
        tools={
          <>
            <ViewSwitch
              view={view.value}
              canShowFolders={hasFolders}
              onChange={(part) => view.change((now) => ({ ...now, ...part }))}
            />
            <ExportWhole query={query} count={source?.count ?? 0} columns={shown} />
          </>
        }
        countText={(count) => t('evidence.count', { count })}
        empty={empty}
        actions={(chosen) => <EvidenceActions caseId={caseId} chosen={chosen} query={query} columns={shown} onClear={clear} />}
        {...(remove ? { onDelete: remove } : {})}
      />
    </ThumbnailContext>
  )
}

const cardOfAll = (item: ListedItem) => <ItemCard item={item} isOfAll />
const cardOfCase = (item: ListedItem) => <ItemCard item={item} isOfAll={false} />

/** Another view may ask for pictures that look like one: the list is narrowed to them, once. */
function useAskedFor(setFilter: ReturnType<typeof useEvidenceList>['setFilter'], isKnown: boolean): void {
  const navigate = useNavigate()
  const { state, pathname } = useLocation()
  const nearId: unknown = state?.nearId
  useEffect(() => {
    if (typeof nearId !== 'string' || !isKnown) return
    setFilter({ ...startEvidenceFilter, nearId })
    void navigate(pathname, { replace: true, state: null })
  }, [nearId, isKnown, pathname, navigate, setFilter])
}
