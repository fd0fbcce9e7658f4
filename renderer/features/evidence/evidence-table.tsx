import { type ReactNode, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectionBar } from '../../ui/selection-bar.tsx'
import { TableState } from '../../view/table-state.tsx'
import { useDelayed } from '../../view/use-delayed.ts'
import { CopyOutDialog } from './copy-out-dialog.tsx'
import { SayPeopleDialog } from './say-people-dialog.tsx'
import { useEvidenceRows } from './use-evidence.ts'
import { useEvidenceColumns, useReferences } from './use-evidence-columns.tsx'

type Props = {
  /** The case whose evidence is listed; null for all. */
  readonly caseId: string | null
  /** What is said where there is none at all. */
  readonly empty: ReactNode
}

/** A list of evidence with search, several of which can be chosen and treated together. */
export function EvidenceTable({ caseId, empty }: Props) {
  const { t } = useT()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const wanted = useDelayed(text.trim())
  const { source, error, retry } = useEvidenceRows(caseId, wanted)
  // Titles of the rows that were drawn: names for the boxes before them.
  const titles = useRef(new Map<string, string>())
  const columns = useEvidenceColumns(useReferences(source, caseId === null))
  const hasNone = wanted === '' && source?.count === 0
  const noMatch = (
    <EmptyState title={t('evidence.noMatchTitle')} actions={<Button onPress={() => setText('')}>{t('evidence.showAll')}</Button>}>
      {t('evidence.noMatchText', { text: wanted })}
    </EmptyState>
  )
  return (
    <>
      <div className="stack stack-tight">
        {hasNone ? null : (
          <SearchField
            label={t('evidence.search')}
            isLabelHidden
            placeholder={t('evidence.searchHint')}
            value={text}
            onChange={setText}
          />
        )}
        <ChosenBar caseId={caseId} chosen={chosen} onClear={() => setChosen(new Set())} />
      </div>
      <TableState source={source} error={error} retry={retry} empty={wanted === '' ? empty : noMatch}>
        {(rows) => (
          <div className="table-room">
            <DataTable
              label={t('evidence.list')}
              columns={columns}
              rows={rows}
              rowKey={(row) => {
                titles.current.set(row.id, row.title)
                return row.id
              }}
              onAction={(row) => void navigate(`/evidence/${row.id}`)}
              waitingLabel={t('ui.waiting')}
              selection={{
                keys: chosen,
                onChange: setChosen,
                rowLabel: (key) => t('evidence.choose', { name: titles.current.get(key) ?? '' }),
                allLabel: t('evidence.chooseAll'),
              }}
              foot={t('evidence.count', { count: rows.count })}
            />
          </div>
        )}
      </TableState>
    </>
  )
}

type BarProps = { readonly caseId: string | null; readonly chosen: ReadonlySet<string>; readonly onClear: () => void }

function ChosenBar({ caseId, chosen, onClear }: BarProps) {
  const { t } = useT()
  const { readOnly } = useVault()
  const [dialog, setDialog] = useState<'people' | 'copy' | null>(null)
  const ids = [...chosen]
  return (
    <>
      <SelectionBar
        text={chosen.size === 0 ? '' : t('evidence.chosen', { count: chosen.size })}
        clearLabel={t('ui.clear')}
        onClear={onClear}
      >
        {caseId === null ? null : (
          <Button icon="person" onPress={() => setDialog('people')} isDisabled={readOnly !== null}>
            {t('evidence.sayPeople')}
          </Button>
        )}
        <Button icon="download" onPress={() => setDialog('copy')} isDisabled={readOnly !== null}>
          {t('evidence.copyOut')}
        </Button>
      </SelectionBar>
      {dialog === 'people' && caseId !== null ? (
        <SayPeopleDialog
          caseId={caseId}
          ids={ids}
          onClose={() => setDialog(null)}
          onDone={() => {
            setDialog(null)
            onClear()
          }}
        />
      ) : null}
      {dialog === 'copy' ? <CopyOutDialog ids={ids} onClose={() => setDialog(null)} /> : null}
    </>
  )
}
