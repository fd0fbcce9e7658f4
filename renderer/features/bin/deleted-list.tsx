import { useMemo, useState } from 'react'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { useTitleWords } from '../../view/deed-words.ts'
import { recordKey } from '../../view/history/field-words.ts'
import { RecordList } from '../../view/record-list.tsx'
import type { Chosen } from '../../view/use-list.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { DeletedDialog } from './deleted-dialog.tsx'
import { DestroyDialog } from './destroy-dialog.tsx'
import { type BinListRow, recordsOf, useBinList } from './use-bin.ts'
import { useRestore } from './use-restore.ts'

type Records = ReturnType<typeof recordsOf>

/** The recycle bin: what was deleted, with what can be done about it. */
export function DeletedList() {
  const { t } = useT()
  const list = useBinList()
  const columns = useColumns()
  const titleWords = useTitleWords()
  const [shown, setShown] = useState<BinListRow | null>(null)
  const [doomed, setDoomed] = useState<Records | null>(null)
  const clear = () => list.setChoice({ isAll: false, keys: new Set() })
  return (
    <>
      <p className="muted">{t('bin.intro')}</p>
      <RecordList
        list={list}
        label={t('bin.list')}
        columns={columns}
        rowName={({ kind, title }) => titleWords(kind, title)}
        onOpen={setShown}
        search={{ label: t('bin.search'), hint: t('bin.searchHint') }}
        countText={(count) => t('bin.count', { count })}
        empty={<EmptyState title={t('bin.emptyTitle')}>{t('bin.emptyText')}</EmptyState>}
        actions={(chosen) => <Actions chosen={chosen} onClear={clear} onDestroy={setDoomed} />}
      />
      {shown === null ? null : (
        <DeletedDialog
          row={shown}
          onDestroy={() => {
            setShown(null)
            setDoomed(recordsOf([shown.id]))
          }}
          onClose={() => setShown(null)}
        />
      )}
      {doomed === null ? null : <DestroyDialog records={doomed} onDestroyed={clear} onClose={() => setDoomed(null)} />}
    </>
  )
}

type ActionsProps = {
  readonly chosen: Chosen
  readonly onClear: () => void
  readonly onDestroy: (records: Records) => void
}

function Actions({ chosen, onClear, onDestroy }: ActionsProps) {
  const { t } = useT()
  const { readOnly, user } = useVault()
  const restore = useRestore(onClear)
  const withRecords = async (use: (records: Records) => void) => use(recordsOf(await chosen.ids()))
  return (
    <>
      <Button
        icon="undo"
        onPress={() => void withRecords(restore.run)}
        isPending={restore.isPending}
        isDisabled={readOnly !== null}
      >
        {t('bin.restore')}
      </Button>
      {user.rights.includes('administer') ? (
        <Button kind="danger" icon="trash" onPress={() => void withRecords(onDestroy)} isDisabled={readOnly !== null}>
          {t('bin.destroy')}
        </Button>
      ) : (
        <span className="quiet">{t('bin.noRight')}</span>
      )}
    </>
  )
}

function useColumns(): readonly Column<BinListRow>[] {
  const { t } = useT()
  const dates = useDateWords()
  const number = useNumberWords()
  const titleWords = useTitleWords()
  return useMemo(
    () => [
      {
        key: 'title',
        label: t('bin.colWhat'),
        width: 'minmax(180px, 2fr)',
        render: ({ kind, title, isHeld }) => (
          <span className="row">
            <ContentText>{titleWords(kind, title)}</ContentText>
            {isHeld ? <Tag meaning="warn">{t('bin.held')}</Tag> : null}
          </span>
        ),
      },
      {
        key: 'kind',
        label: t('bin.colKind'),
        width: '120px',
        render: ({ kind }) => {
          const key = recordKey(kind)
          return key === null ? kind : t(key)
        },
      },
      {
        key: 'case',
        label: t('bin.colCase'),
        width: '95px',
        render: ({ caseReference }) => <bdi dir="ltr">{caseReference ?? ''}</bdi>,
      },
      { key: 'when', label: t('bin.colWhen'), width: '165px', render: ({ deletedAt }) => dates.instant(deletedAt) },
      {
        key: 'by',
        label: t('bin.colBy'),
        width: '115px',
        render: ({ deletedBy }) => <ContentText>{deletedBy}</ContentText>,
      },
      {
        key: 'why',
        label: t('bin.colWhy'),
        width: 'minmax(120px, 1.5fr)',
        render: ({ why }) => <ContentText className="muted">{why}</ContentText>,
      },
      {
        key: 'with',
        label: t('bin.colWith'),
        width: '75px',
        isEnd: true,
        render: ({ withIt }) => <span className="number">{withIt === 0 ? '' : number(withIt)}</span>,
      },
    ],
    [t, dates, number, titleWords],
  )
}
