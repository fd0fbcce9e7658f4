import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { languageNames } from '../../../shared/i18n/language.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import type { Column } from '../../ui/data-table-column.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ExportWhole } from '../../view/chosen-actions.tsx'
import { shownColumns } from '../../view/list-memory.ts'
import { RecordList } from '../../view/record-list.tsx'
import { TrustTag } from '../../view/trust-tag.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { useRecipientList } from './use-recipient-list.ts'
import { useBundles } from './use-recipients.ts'

/** All recipients: who they are, whether their keys were verified, how many bundles they got. */
export function RecipientsPage() {
  const { t } = useT()
  const navigate = useNavigate()
  const list = useRecipientList()
  const { source } = list.rows
  const isEmpty = !list.isNarrowed && source?.count === 0
  const columns = useColumns()
  const shown = shownColumns(columns, list.memory, []).map(({ key }) => key)
  const add = (
    <Button kind="primary" icon="add" onPress={() => void navigate('/recipients/new')}>
      {t('recipients.add')}
    </Button>
  )
  const ownCard = (
    <Button icon="key" onPress={() => void navigate('/recipients/own-card')}>
      {t('recipients.ownCard')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('recipients.title')}
        after={source === null || isEmpty ? null : t('recipients.count', { count: source.count })}
        actions={
          <>
            {ownCard}
            {isEmpty ? null : add}
          </>
        }
      />
      <div className="page-body page-body-fill">
        <RecordList
          list={list}
          label={t('recipients.list')}
          columns={columns}
          rowName={(row) => row.name}
          onOpen={(row) => void navigate(`/recipients/${row.id}`)}
          search={{ label: t('recipients.search'), hint: t('recipients.searchHint') }}
          tools={<ExportWhole query={{ of: 'recipients' }} count={source?.count ?? 0} columns={shown} />}
          countText={(count) => t('recipients.count', { count })}
          empty={
            <EmptyState title={t('recipients.emptyTitle')} actions={add}>
              {t('recipients.emptyText')}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

function useColumns(): readonly Column<Recipient>[] {
  const { t, language } = useT()
  const number = useNumberWords()
  const bundles = useBundles().data?.rows
  return useMemo(() => {
    const sent = (id: string) => (bundles ?? []).filter((bundle) => bundle.recipients.some((to) => to.id === id)).length
    return [
      {
        key: 'name',
        isSortable: true,
        label: t('recipients.colName'),
        width: 'minmax(200px, 2fr)',
        render: ({ name, organisation }) => (
          <>
            <ContentText>{name}</ContentText>{' '}
            {organisation === '' ? null : <ContentText className="quiet">{organisation}</ContentText>}
          </>
        ),
      },
      {
        key: 'profile',
        isSortable: true,
        label: t('recipients.colProfile'),
        width: 'minmax(180px, 1.6fr)',
        render: ({ profile }) => labelOf(recipientProfiles, profile, language),
      },
      {
        key: 'language',
        isSortable: true,
        label: t('recipients.colLanguage'),
        width: '110px',
        render: (row) => <span lang={row.language}>{languageNames[row.language]}</span>,
      },
      {
        key: 'trust',
        isSortable: true,
        label: t('recipients.colTrust'),
        width: '190px',
        render: ({ trust }) => <TrustTag trust={trust} />,
      },
      {
        key: 'bundles',
        label: t('recipients.colBundles'),
        width: '90px',
        isEnd: true,
        render: ({ id }) => <span className="number">{number(sent(id))}</span>,
      },
    ]
  }, [t, language, number, bundles])
}
