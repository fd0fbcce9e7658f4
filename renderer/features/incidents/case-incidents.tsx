import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import * as v from 'valibot'
import { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { type Column, rowsOf } from '../../ui/data-table-column.ts'
import { ExportWhole } from '../../view/chosen-actions.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { AssessmentTag } from './assessment-tag.tsx'
import { NoIncidents } from './no-incidents.tsx'
import { useIncidentWords } from './use-incident-words.ts'
import { useIncidents, usePeopleOfCase } from './use-incidents.ts'

/** The incidents of a case as a list. */
export function CaseIncidents({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const navigate = useNavigate()
  const incidents = useIncidents(caseId)
  const columns = useColumns(caseId)
  const query = useMemo(() => v.parse(ListQuery, { of: 'incidents', filter: { caseId }, sort: { by: 'when' } }), [caseId])
  return (
    <QueryView query={incidents}>
      {(found) =>
        found.length === 0 ? (
          <NoIncidents caseId={caseId} />
        ) : (
          <>
            <div className="actions">
              <Button kind="primary" icon="add" onPress={() => void navigate(`/cases/${caseId}/incidents/new`)}>
                {t('incidents.new')}
              </Button>
              <Button icon="file" onPress={() => void navigate(`/import/incident/${caseId}`)}>
                {t('exchange.open')}
              </Button>
              <ExportWhole query={query} count={found.length} columns={[]} />
            </div>
            <DataTable
              label={t('incidents.list')}
              columns={columns}
              rows={rowsOf(found)}
              rowKey={(incident) => incident.id}
              onAction={(incident) => void navigate(`/cases/${caseId}/incidents/${incident.id}`)}
            />
          </>
        )
      }
    </QueryView>
  )
}

function useColumns(caseId: string): readonly Column<Incident>[] {
  const { t } = useT()
  const words = useIncidentWords()
  const people = usePeopleOfCase(caseId).data
  return useMemo(
    () => [
      {
        key: 'when',
        label: t('incidents.when'),
        width: 'minmax(9em, 15em)',
        render: (row) => <span className="number">{words.when(row)}</span>,
      },
      {
        key: 'title',
        label: t('incidents.what'),
        width: 'minmax(13em, 2fr)',
        render: (row) => (
          <strong>
            <ContentText>{row.title}</ContentText>
          </strong>
        ),
      },
      {
        key: 'acts',
        label: t('incidents.act'),
        width: 'minmax(11em, 2fr)',
        render: (row) => row.acts.map(words.act).join(' · '),
      },
      {
        key: 'who',
        label: t('incidents.who'),
        width: 'minmax(9em, 1fr)',
        render: (row) => row.targets.map((target) => words.targetName(target, people ?? [])).join(' · '),
      },
      {
        key: 'assessment',
        label: t('incidents.assessment'),
        width: 'minmax(8em, 10em)',
        render: (row) => <AssessmentTag code={row.assessment} />,
      },
    ],
    [t, words, people],
  )
}
