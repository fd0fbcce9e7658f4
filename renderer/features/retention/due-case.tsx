import { useState } from 'react'
import { Link } from 'react-router'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Note } from '../../ui/note.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useListDeeds } from '../../view/list-deeds.ts'
import { DecideDialog } from './decide-dialog.tsx'

/** One case whose review is due: why it is kept, what it holds, and the three ways to decide. */
export function DueCase({ record }: { readonly record: CaseRow }) {
  const { t } = useT()
  const dates = useDateWords()
  const holds = [
    t('bin.with.incident', { count: record.incidentCount }),
    t('bin.with.person', { count: record.personCount }),
    t('bin.with.evidence', { count: record.evidenceCount }),
  ].join(' · ')
  return (
    <li className="card section">
      <div className="row">
        <h2 className="grow">
          <Link to={`/cases/${record.id}`}>
            <bdi dir="ltr">{record.reference}</bdi> <ContentText>{record.title}</ContentText>
          </Link>
        </h2>
        <span className="quiet">
          {t('retention.due', { day: isolate(dates.day(record.retentionReviewOn ?? record.changedAt.slice(0, 10))) })}
        </span>
      </div>
      <FactList
        facts={[
          {
            label: t('retention.purpose'),
            value: record.purpose === '' ? t('retention.noPurpose') : <ContentText>{record.purpose}</ContentText>,
          },
          { label: t('retention.holds'), value: holds },
        ]}
      />
      {record.legalHold ? <Note meaning="warn">{t('retention.held', { why: isolate(record.legalHoldWhy) })}</Note> : null}
      <Decisions record={record} />
    </li>
  )
}

function Decisions({ record }: { readonly record: CaseRow }) {
  const { t } = useT()
  const isReadOnly = useVault().readOnly !== null
  const { deleteRecords } = useListDeeds()
  const [deciding, setDeciding] = useState<'keep' | 'close' | null>(null)
  return (
    <div className="actions no-print">
      <Button onPress={() => setDeciding('keep')} isDisabled={isReadOnly}>
        {t('retention.keep')}
      </Button>
      {record.status === 'closed' ? null : (
        <Button onPress={() => setDeciding('close')} isDisabled={isReadOnly}>
          {t('retention.close')}
        </Button>
      )}
      <Button
        icon="trash"
        onPress={() => deleteRecords?.({ records: [{ kind: 'case', id: record.id }], onDone: () => undefined })}
        isDisabled={isReadOnly || record.legalHold}
      >
        {t('retention.delete')}
      </Button>
      {deciding === null ? null : (
        <DecideDialog record={record} isClosing={deciding === 'close'} onClose={() => setDeciding(null)} />
      )}
    </div>
  )
}
