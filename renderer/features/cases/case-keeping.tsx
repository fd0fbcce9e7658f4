import { useState } from 'react'
import { type CaseRow, sensitiveFields } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { useDateLabels } from '../../view/use-date-labels.ts'
import { sensitiveKeys } from './case-words.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useReviewRetention, useSetHold, useSetSensitive } from './use-cases.ts'

type Props = { readonly record: CaseRow }
type DialogProps = Props & { readonly onClose: () => void }

/** How long a case is kept, what forbids to delete it, and what of its people it may hold. */
export function CaseKeeping({ record }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const [open, setOpen] = useState<'hold' | 'retention' | 'sensitive' | null>(null)
  const close = () => setOpen(null)
  const { retentionReviewOn } = record
  return (
    <>
      <h2>{t('cases.keeping')}</h2>
      <FactList
        facts={[
          { label: t('cases.purpose'), value: record.purpose === '' ? null : <ContentText>{record.purpose}</ContentText> },
          { label: t('cases.hold'), value: t(record.legalHold ? 'cases.holdOn' : 'cases.holdNone') },
          {
            key: 'hold-why',
            label: t('cases.reason'),
            value: record.legalHold ? <ContentText>{record.legalHoldWhy}</ContentText> : null,
          },
          {
            label: t('cases.retention'),
            value: retentionReviewOn === null ? t('cases.retentionNone') : dates.day(retentionReviewOn),
          },
          {
            label: t('cases.sensitive'),
            value:
              record.sensitiveFields.length === 0
                ? t('cases.sensitiveNone')
                : record.sensitiveFields.map((field) => t(sensitiveKeys[field])).join(' · '),
          },
        ]}
      />
      <div className="stack stack-tight no-print">
        <Button icon="lock" onPress={() => setOpen('hold')}>
          {t(record.legalHold ? 'cases.holdLift' : 'cases.holdSet')}
        </Button>
        <Button icon="clock" onPress={() => setOpen('retention')}>
          {t('cases.retentionReview')}
        </Button>
        <Button icon="shield" onPress={() => setOpen('sensitive')}>
          {t('cases.sensitiveChange')}
        </Button>
      </div>
      {open === 'hold' ? <HoldDialog record={record} onClose={close} /> : null}
      {open === 'retention' ? <RetentionDialog record={record} onClose={close} /> : null}
      {open === 'sensitive' ? <SensitiveDialog record={record} onClose={close} /> : null}
    </>
  )
}

function HoldDialog({ record, onClose }: DialogProps) {
  const { t } = useT()
  const setHold = useSetHold()
  const done = useSaid(onClose)
  const hold = !record.legalHold
  const title = t(hold ? 'cases.holdSet' : 'cases.holdLift')
  return (
    <ReasonDialog
      title={title}
      confirmLabel={title}
      text={t(hold ? 'cases.holdSetText' : 'cases.holdLiftText')}
      onConfirm={(why) => setHold.mutate({ id: record.id, version: record.version, hold, why }, done)}
      onClose={onClose}
      isPending={setHold.isPending}
      error={setHold.error}
    />
  )
}

function RetentionDialog({ record, onClose }: DialogProps) {
  const { t } = useT()
  const review = useReviewRetention()
  const done = useSaid(onClose)
  const { labels } = useDateLabels()
  const [next, setNext] = useState<string | 'empty' | null>('empty')
  const [isChecked, setChecked] = useState(false)
  const save = (why: string) => {
    setChecked(true)
    if (next === null) return
    review.mutate({ id: record.id, version: record.version, nextReviewOn: next === 'empty' ? null : next, why }, done)
  }
  return (
    <ReasonDialog
      title={t('cases.retentionReview')}
      confirmLabel={t('cases.retentionReview')}
      text={t('cases.retentionText')}
      onConfirm={save}
      onClose={onClose}
      isPending={review.isPending}
      error={review.error}
    >
      <DayField
        label={t('cases.retentionNext')}
        description={t('cases.retentionNextHint')}
        labels={labels}
        defaultValue={null}
        onChange={setNext}
        error={isChecked && next === null ? t('cases.errorRetention') : null}
      />
    </ReasonDialog>
  )
}

function SensitiveDialog({ record, onClose }: DialogProps) {
  const { t } = useT()
  const setSensitive = useSetSensitive()
  const done = useSaid(onClose)
  const [fields, setFields] = useState(record.sensitiveFields)
  return (
    <ReasonDialog
      title={t('cases.sensitive')}
      confirmLabel={t('ui.save')}
      text={t('cases.sensitiveText')}
      onConfirm={(why) => setSensitive.mutate({ id: record.id, version: record.version, fields, why }, done)}
      onClose={onClose}
      isPending={setSensitive.isPending}
      error={setSensitive.error}
    >
      <CheckboxList
        label={t('cases.sensitive')}
        groups={[{ label: '', options: sensitiveFields.map((value) => ({ value, label: t(sensitiveKeys[value]) })) }]}
        value={fields}
        onChange={setFields}
      />
    </ReasonDialog>
  )
}

/** What follows on success: it is said, and the dialog closes. */
function useSaid(onClose: () => void) {
  const { t } = useT()
  const toast = useToast()
  return {
    onSuccess: () => {
      toast({ meaning: 'good', text: t('ui.saved') })
      onClose()
    },
  }
}
