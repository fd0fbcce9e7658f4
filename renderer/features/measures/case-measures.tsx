import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { Measure } from '../../../shared/domain/measure.ts'
import { protectionMeasures } from '../../../shared/vocabulary/protection-measures.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { type Column, rowsOf } from '../../ui/data-table-column.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ExportWhole } from '../../view/chosen-actions.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { useListDeeds } from '../../view/list-deeds.ts'
import { QueryView } from '../../view/query-view.tsx'
import { MeasureDialog } from './measure-dialog.tsx'
import { measureStatusKeys, statusMeanings } from './measure-words.ts'
import { useMeasures, useNamed } from './use-measures.ts'

type Props = { readonly caseId: string }

/** What was asked or done to protect the people of a case; `?measure=` opens one of them, `new` a new one. */
export function CaseMeasures({ caseId }: Props) {
  const measures = useMeasures(caseId)
  return <QueryView query={measures}>{(found) => <Measures caseId={caseId} found={found} />}</QueryView>
}

function Measures({ caseId, found }: Props & { readonly found: readonly Measure[] }) {
  const { t } = useT()
  const columns = useColumns(caseId)
  const { deleteRecords } = useListDeeds()
  const [params, setParams] = useSearchParams()
  const opened = params.get('measure')
  const open = (id: string | null) => setParams(id === null ? {} : { measure: id }, { replace: true })
  const measure = found.find(({ id }) => id === opened) ?? null
  const add = (
    <Button kind="primary" icon="add" onPress={() => open('new')}>
      {t('measures.new')}
    </Button>
  )
  return (
    <>
      {found.length === 0 ? (
        <EmptyState title={t('measures.emptyTitle')} actions={add}>
          {t('measures.emptyText')}
        </EmptyState>
      ) : (
        <>
          <div className="actions no-print">
            {add}
            <ExportWhole query={{ of: 'measures', caseId }} count={found.length} columns={[]} />
          </div>
          <DataTable
            label={t('measures.list')}
            columns={columns}
            rows={rowsOf(found)}
            rowKey={({ id }) => id}
            onAction={({ id }) => open(id)}
            onDelete={
              deleteRecords === null
                ? undefined
                : ({ id }) => deleteRecords({ records: [{ kind: 'measure', id }], onDone: () => undefined })
            }
          />
        </>
      )}
      {opened === 'new' || measure !== null ? (
        <MeasureDialog key={opened} caseId={caseId} measure={measure} onClose={() => open(null)} />
      ) : null}
    </>
  )
}

function useColumns(caseId: string): readonly Column<Measure>[] {
  const { t, language } = useT()
  const dates = useDateWords()
  const { people } = useNamed(caseId)
  return useMemo(() => {
    const text = (key: string, label: string, value: (row: Measure) => string): Column<Measure> => ({
      key,
      label,
      width: 'minmax(8em, 1fr)',
      render: (row) => <ContentText>{value(row)}</ContentText>,
    })
    return [
      {
        key: 'date',
        label: t('measures.date'),
        width: 'minmax(8em, 10em)',
        render: (row) => <span className="number">{dates.date(row.date)}</span>,
      },
      {
        key: 'type',
        label: t('measures.type'),
        width: 'minmax(11em, 1.4fr)',
        render: (row) => <strong>{labelOf(protectionMeasures, row.type, language)}</strong>,
      },
      {
        key: 'status',
        label: t('measures.status'),
        width: 'minmax(7em, 8.5em)',
        render: (row) => <Tag meaning={statusMeanings[row.status]}>{t(measureStatusKeys[row.status])}</Tag>,
      },
      text('askedOf', t('measures.askedOf'), (row) => row.askedOf),
      text('person', t('measures.person'), (row) => people.find(({ id }) => id === row.personId)?.displayName ?? ''),
      text('outcome', t('measures.outcome'), (row) => row.outcome),
    ]
  }, [t, language, dates, people])
}
