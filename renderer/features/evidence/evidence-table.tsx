import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import { evidenceTypes } from '../../../shared/vocabulary/evidence-types.ts'
import { useT } from '../../i18n.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { nothingChosen } from '../../ui/choice.ts'
import { ExportWhole, useDelete } from '../../view/chosen-actions.tsx'
import { FilterSelect } from '../../view/filter-select.tsx'
import { shownColumns } from '../../view/list-memory.ts'
import { optionsOf } from '../../view/options.ts'
import { RecordList } from '../../view/record-list.tsx'
import { EvidenceActions } from './evidence-actions.tsx'
import { hiddenEvidenceColumns, useEvidenceColumns } from './use-evidence-columns.tsx'
import { useEvidenceList } from './use-evidence-list.ts'

type Props = {
  /** The case whose evidence is listed; null for all. */
  readonly caseId: string | null
  /** What is said where there is none at all. */
  readonly empty: ReactNode
}

/** What the export calls columns that are called otherwise here. */
const exportNames: Readonly<Record<string, string>> = { case: 'caseReference', format: 'mediaType', people: 'identifies' }

/** A list of evidence with search, several of which can be chosen and treated together. */
export function EvidenceTable({ caseId, empty }: Props) {
  const { t, language } = useT()
  const navigate = useNavigate()
  const list = useEvidenceList(caseId)
  const { filter } = list
  const { source } = list.rows
  const columns = useEvidenceColumns(caseId === null)
  const clear = () => list.setChoice(nothingChosen)
  const remove = useDelete('evidence', clear)
  const query: ListQuery = { of: 'evidence', caseId, text: list.wanted, filter, sort: list.sort }
  const shown = shownColumns(columns, list.memory, hiddenEvidenceColumns).map(({ key }) => exportNames[key] ?? key)
  return (
    <RecordList
      list={list}
      label={t('evidence.list')}
      columns={columns}
      hiddenAtFirst={hiddenEvidenceColumns}
      rowName={(row) => row.title}
      onOpen={(row) => void navigate(`/evidence/${row.id}`)}
      search={{ label: t('evidence.search'), hint: t('evidence.searchHint') }}
      filters={
        <>
          <FilterSelect
            label={t('evidence.colType')}
            options={optionsOf(evidenceTypes, language)}
            value={filter.types[0] ?? null}
            onChange={(type) => list.setFilter({ ...filter, types: type === null ? [] : [type] })}
          />
          <Checkbox isSelected={filter.isUnreviewed} onChange={(isUnreviewed) => list.setFilter({ ...filter, isUnreviewed })}>
            {t('lists.unreviewed')}
          </Checkbox>
        </>
      }
      tools={<ExportWhole query={query} count={source?.count ?? 0} columns={shown} />}
      countText={(count) => t('evidence.count', { count })}
      empty={empty}
      actions={(chosen) => <EvidenceActions caseId={caseId} chosen={chosen} query={query} columns={shown} onClear={clear} />}
      {...(remove ? { onDelete: remove } : {})}
    />
  )
}
