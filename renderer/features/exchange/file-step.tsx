import {
  type Separator,
  separators,
  type TableEncoding,
  type TableFormat,
  type TablePreview,
  tableEncodings,
} from '../../../shared/domain/table-file.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { StepFrame } from '../../ui/step-frame.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { nameOfPath } from '../../view/path-text.tsx'
import { useSizeWords } from '../../view/use-size-words.ts'
import type { StepProps } from './import-draft.ts'
import { TableRows } from './table-rows.tsx'
import { useTable } from './use-table.ts'

/** Which file, and how it is written: found out, shown, and for the user to correct. */
export function FileStep({ draft, change }: StepProps) {
  const { t } = useT()
  const choose = useChoosePath()
  const words = useErrorWords()
  const table = useTable(draft.path, draft.chosen)
  const pick = async () => {
    const [path] = (await choose({ kind: 'files', title: t('exchange.chooseTitle') })) ?? []
    if (path !== undefined) change({ path, chosen: {}, columns: null, trialId: null, importId: null })
  }
  const preview = table.data
  const next = (
    <Button
      kind="primary"
      onPress={() => change({ step: 'columns', chosen: preview?.format ?? {} })}
      isDisabled={preview === undefined || preview.rows.length === 0 || table.isError}
    >
      {t('exchange.next')}
    </Button>
  )
  return (
    <StepFrame title={t('exchange.stepFile')} text={t('exchange.fileIntro')} foot={draft.path === null ? null : next}>
      <div className="row">
        <Button kind={draft.path === null ? 'primary' : 'plain'} icon="file" onPress={() => void pick()}>
          {t(draft.path === null ? 'exchange.chooseFile' : 'exchange.chooseOther')}
        </Button>
        {draft.path === null ? null : (
          <strong>
            <bdi dir="auto">{nameOfPath(draft.path)}</bdi>
          </strong>
        )}
        {preview === undefined ? null : <Size bytes={preview.sizeBytes} />}
      </div>
      {table.isFetching && preview === undefined ? <Loading label={t('exchange.reading')} /> : null}
      {table.isError ? (
        <Note meaning="bad" title={t('exchange.readFailed')} live="alert">
          {words(table.error)}
        </Note>
      ) : null}
      {preview === undefined && !(table.isError && draft.path !== null) ? null : (
        <Format
          preview={preview ?? null}
          chosen={draft.chosen}
          onChange={(part) => change({ chosen: { ...draft.chosen, ...part }, columns: null })}
        />
      )}
      {preview === undefined || table.isError ? null : <Rows preview={preview} />}
    </StepFrame>
  )
}

function Size({ bytes }: { readonly bytes: number }) {
  const size = useSizeWords()
  return <span className="quiet">{size(bytes)}</span>
}

const separatorKeys = {
  ',': 'exchange.separator.comma',
  ';': 'exchange.separator.semicolon',
  '\t': 'exchange.separator.tab',
  '|': 'exchange.separator.bar',
} as const satisfies Readonly<Record<Separator, string>>

type FormatProps = {
  /** What was found; null where the file could not be read as it was chosen. */
  readonly preview: TablePreview | null
  readonly chosen: Partial<TableFormat>
  readonly onChange: (part: Partial<TableFormat>) => void
}

function Format({ preview, chosen, onChange }: FormatProps) {
  const { t } = useT()
  const format = { ...preview?.format, ...chosen }
  const doubt = preview === null ? undefined : t(`exchange.doubt.${preview.encodingDoubt}`)
  const undecodable = preview?.undecodable ?? 0
  return (
    <>
      <div className="field-pair">
        <Select
          label={t('exchange.encoding')}
          description={doubt}
          options={tableEncodings.map((value: TableEncoding) => ({ value, label: t(`exchange.encoding.${value}`) }))}
          value={format.encoding ?? null}
          onChange={(encoding) => onChange({ encoding })}
        />
        <Select
          label={t('exchange.separator')}
          options={separators.map((value) => ({ value, label: t(separatorKeys[value]) }))}
          value={format.separator ?? null}
          onChange={(separator) => onChange({ separator })}
        />
      </div>
      {undecodable > 0 ? <Note meaning="warn">{t('exchange.undecodable', { count: undecodable })}</Note> : null}
      <Checkbox isSelected={format.hasHeader ?? true} onChange={(hasHeader) => onChange({ hasHeader })}>
        {t('exchange.hasHeader')}
      </Checkbox>
    </>
  )
}

function Rows({ preview }: { readonly preview: TablePreview }) {
  const { t } = useT()
  if (preview.rows.length === 0) return <Note meaning="warn">{t('exchange.onlyHeader')}</Note>
  return <TableRows preview={preview} />
}
