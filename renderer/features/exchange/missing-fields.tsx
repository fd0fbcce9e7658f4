import type { ImportFieldKey, ImportKind } from '../../../shared/domain/exchange/import-fields.ts'
import { useT } from '../../i18n.ts'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { type Columns, canBeFixed, missingFields } from './import-draft.ts'
import { useFieldWords } from './use-field-words.ts'

type Props = {
  readonly kind: ImportKind
  readonly columns: Columns
  readonly onChange: (part: Partial<Columns>) => void
}

const nothing = '-'

/** Fields that every record needs and no column gives: what holds for every row can be said here. */
export function MissingFields({ kind, columns, onChange }: Props) {
  const { t } = useT()
  const words = useFieldWords(kind)
  const missing = missingFields(kind, columns.mapping)
  if (missing.length === 0) return null
  const setFixed = (field: ImportFieldKey, text: string) =>
    onChange({
      fixed: [...columns.fixed.filter((one) => one.field !== field), ...(text === nothing ? [] : [{ field, text }])],
    })
  return (
    <section className="section" aria-label={t('exchange.missingTitle')}>
      <h3>{t('exchange.missingTitle')}</h3>
      <p className="muted">{t('exchange.missingText')}</p>
      {missing.map((field) =>
        canBeFixed(kind, field) ? (
          <Select
            key={field}
            label={t('exchange.forAll', { field: words.field(field) })}
            options={[
              { value: nothing, label: t('exchange.forAllNone') },
              ...(field === 'start' ? [{ value: 'unknown', label: t('exchange.startUnknown') }] : words.codes(field)),
            ]}
            value={columns.fixed.find((one) => one.field === field)?.text ?? nothing}
            onChange={(text) => setFixed(field, text)}
          />
        ) : (
          <Note key={field} meaning="warn">
            {t('exchange.needsColumn', { field: words.field(field) })}
          </Note>
        ),
      )}
    </section>
  )
}
