import { useEffect } from 'react'
import type { TablePreview } from '../../../shared/domain/table-file.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { StepFrame } from '../../ui/step-frame.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { usePreference } from '../../view/use-preference.ts'
import { ColumnTable } from './column-table.tsx'
import {
  type Columns,
  columnsKey,
  guessColumns,
  type ImportDraft,
  planOf,
  type Remembered,
  readRemembered,
  type StepProps,
  withRemembered,
} from './import-draft.ts'
import { MissingFields } from './missing-fields.tsx'
import { ReadingOptions } from './reading-options.tsx'
import { useTable } from './use-table.ts'

/** What each column holds, and how it is read. */
export function ColumnsStep({ draft, change }: StepProps) {
  const table = useTable(draft.path, draft.chosen)
  return <QueryView query={table}>{(preview) => <Known preview={preview} draft={draft} change={change} />}</QueryView>
}

const nothingRemembered: Remembered = {}

function Known({ preview, draft, change }: StepProps & { readonly preview: TablePreview }) {
  const memory = usePreference<Remembered>('import-columns', nothingRemembered, readRemembered)
  const key = columnsKey(draft.kind, preview)
  const isSet = draft.columns?.key === key
  const { isKnown, value } = memory
  useEffect(() => {
    if (!isKnown || isSet) return
    const remembered = value[key]
    change({ columns: { ...guessColumns(draft.kind, preview, remembered), key, isRemembered: remembered !== undefined } })
  })
  if (!isSet || draft.columns === null) return null
  const remember = ({ mapping, fixed, values, inCell, dateOrder, contentLanguage, newPeople }: Columns) =>
    memory.change((now) => withRemembered(now, key, { mapping, fixed, values, inCell, dateOrder, contentLanguage, newPeople }))
  return <Choices preview={preview} draft={draft} change={change} columns={draft.columns} onGoOn={remember} />
}

type ChoicesProps = StepProps & {
  readonly preview: TablePreview
  readonly columns: NonNullable<ImportDraft['columns']>
  readonly onGoOn: (columns: Columns) => void
}

function Choices({ preview, draft, change, columns, onGoOn }: ChoicesProps) {
  const { t } = useT()
  const set = (part: Partial<Columns>) => change({ columns: { ...columns, ...part }, trialId: null })
  const isReady = planOf(draft, preview) !== null
  const foot = (
    <>
      <Button onPress={() => change({ step: 'file' })}>{t('exchange.back')}</Button>
      <Button
        kind="primary"
        isDisabled={!isReady}
        onPress={() => {
          onGoOn(columns)
          change({ step: 'check', trialId: null })
        }}
      >
        {t('exchange.check')}
      </Button>
    </>
  )
  const anew = (
    <Button
      onPress={() =>
        change({ columns: { ...guessColumns(draft.kind, preview, undefined), key: columns.key, isRemembered: false } })
      }
    >
      {t('exchange.columnsForget')}
    </Button>
  )
  return (
    <StepFrame title={t('exchange.stepColumns')} text={t('exchange.columnsIntro')} foot={foot}>
      {columns.isRemembered ? <Note actions={anew}>{t('exchange.columnsKnown')}</Note> : null}
      <ColumnTable kind={draft.kind} preview={preview} columns={columns} onChange={set} />
      <MissingFields kind={draft.kind} columns={columns} onChange={set} />
      <ReadingOptions draft={draft} columns={columns} onChange={set} onCase={(caseId) => change({ caseId, trialId: null })} />
    </StepFrame>
  )
}
