import { useState } from 'react'
import { type ExportRequest, type ListColumn, listColumns, usualColumns } from '../../../shared/domain/exchange/export-request.ts'
import { columnKey } from '../../../shared/domain/exchange/export-words.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import type { ExportAsk } from '../../view/list-deeds.ts'
import { useChange } from '../../view/use-change.ts'
import { ExportPlace } from './export-place.tsx'
import { ExportRunning } from './export-running.tsx'

type Props = { readonly ask: ExportAsk; readonly onClose: () => void }

/** How a list is written, as far as the user chooses it. */
type Choice = Pick<ExportRequest, 'format' | 'words' | 'separator' | 'withContacts'> & {
  readonly columns: readonly ListColumn[]
  readonly reason: string
  readonly path: string | null
}

/** Writes a list into a file, in clear: how, which columns, what for, and where. */
export function ExportDialog({ ask, onClose }: Props) {
  const { t, language } = useT()
  const words = useErrorWords()
  const [choice, setChoice] = useState<Choice>(() => firstChoice(ask))
  const [isAsked, setAsked] = useState(false)
  const save = useChange((request: ExportRequest) => api.exchange.exportList(request))
  const set = (part: Partial<Choice>) => setChoice((now) => ({ ...now, ...part }))
  const title = t('exchange.exportTitle', { count: ask.count })
  const submit = () => {
    setAsked(true)
    const { path, columns, reason, ...rest } = choice
    if (path === null || columns.length === 0 || reason.trim() === '') return
    const ids = ask.ids === null ? null : [...ask.ids]
    save.mutate({ ...rest, columns: [...columns], reason: reason.trim(), path, list: ask.list, ids, hasMark: true, language })
  }
  if (save.data) return <ExportRunning title={title} jobId={save.data.jobId} onClose={onClose} onAgain={() => save.reset()} />
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="danger" onPress={submit} isPending={save.isPending}>
        {t('exchange.exportDo')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <div className="stack">
        <Note meaning="warn">{t('exchange.exportWarning')}</Note>
        {save.error ? (
          <Note meaning="bad" title={t('exchange.exportFailed')} live="alert">
            {words(save.error)}
          </Note>
        ) : null}
        <Shape choice={choice} onChange={set} />
        <ColumnChoice ask={ask} choice={choice} onChange={set} isAsked={isAsked} />
        <TextField
          label={t('exchange.exportReason')}
          description={t('exchange.exportReasonHint')}
          value={choice.reason}
          onChange={(reason) => set({ reason })}
          isRequired
          maxLength={300}
          error={isAsked && choice.reason.trim() === '' ? t('exchange.exportReasonNeeded') : null}
        />
        <ExportPlace
          path={choice.path}
          suggestedName={`${t('exchange.exportName')}.${choice.format}`}
          onPath={(path) => set({ path })}
          isMissing={isAsked && choice.path === null}
        />
      </div>
    </Dialog>
  )
}

/** The columns that are shown, as far as the export has them; otherwise the usual ones. */
function firstChoice({ list, columns }: ExportAsk): Choice {
  const known: readonly ListColumn[] = listColumns[list.of]
  const shown = columns.flatMap((column) => known.find((one) => one === column) ?? [])
  return {
    format: 'csv',
    words: 'labels',
    separator: ',',
    withContacts: false,
    columns: shown.length > 0 ? shown : known.slice(0, usualColumns[list.of]),
    reason: '',
    path: null,
  }
}

type PartProps = { readonly choice: Choice; readonly onChange: (part: Partial<Choice>) => void }

const separatorKeys = {
  ',': 'exchange.separator.comma',
  ';': 'exchange.separator.semicolon',
  '\t': 'exchange.separator.tab',
} as const

function Shape({ choice, onChange }: PartProps) {
  const { t } = useT()
  return (
    <>
      <RadioGroup
        label={t('exchange.exportFormat')}
        isInline
        options={[
          { value: 'csv', label: t('exchange.exportCsv') },
          { value: 'json', label: t('exchange.exportJson') },
        ]}
        value={choice.format}
        onChange={(format) => onChange({ format, words: format === 'json' ? 'codes' : 'labels', path: null })}
      />
      <RadioGroup
        label={t('exchange.exportWords')}
        isInline
        options={[
          { value: 'labels', label: t('exchange.exportLabels') },
          { value: 'codes', label: t('exchange.exportCodes') },
        ]}
        value={choice.words}
        onChange={(words) => onChange({ words })}
      />
      {choice.format === 'csv' ? (
        <Select
          label={t('exchange.separator')}
          options={([',', ';', '\t'] as const).map((value) => ({ value, label: t(separatorKeys[value]) }))}
          value={choice.separator}
          onChange={(separator) => onChange({ separator })}
        />
      ) : null}
    </>
  )
}

function ColumnChoice({ ask, choice, onChange, isAsked }: PartProps & { readonly ask: ExportAsk; readonly isAsked: boolean }) {
  const { t } = useT()
  const known: readonly ListColumn[] = listColumns[ask.list.of]
  const options = known.map((value) => ({ value, label: t(columnKey(ask.list.of, value)) }))
  // What was shown keeps the user's order; what is added stands behind it.
  const change = (now: readonly ListColumn[]) =>
    onChange({
      columns: [
        ...choice.columns.filter((column) => now.includes(column)),
        ...now.filter((column) => !choice.columns.includes(column)),
      ],
    })
  return (
    <>
      <CheckboxList
        label={t('exchange.exportColumns')}
        groups={[{ label: '', options }]}
        value={choice.columns}
        onChange={change}
        isInline
        isRequired
        error={isAsked && choice.columns.length === 0 ? t('exchange.exportColumnsNeeded') : null}
      />
      {ask.list.of === 'people' ? (
        <Checkbox
          isSelected={choice.withContacts}
          onChange={(withContacts) => onChange({ withContacts })}
          description={t('exchange.exportContactsHint')}
        >
          {t('exchange.exportContacts')}
        </Checkbox>
      ) : null}
    </>
  )
}
