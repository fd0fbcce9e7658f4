import { useQuery } from '@tanstack/react-query'
import { importField, takesSeveral } from '../../../shared/domain/exchange/import-fields.ts'
import { cellSeparators, dateOrders, type ImportPlan } from '../../../shared/domain/exchange/import-plan.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Select } from '../../ui/select.tsx'
import { contentLanguageOptions } from '../../view/content-languages.ts'
import type { Columns, ImportDraft } from './import-draft.ts'

type Props = {
  readonly draft: ImportDraft
  readonly columns: Columns
  readonly onChange: (part: Partial<Columns>) => void
  readonly onCase: (caseId: string | null) => void
}

const separatorKeys = {
  ';': 'exchange.separator.semicolon',
  '|': 'exchange.separator.bar',
  '/': 'exchange.separator.slash',
  ',': 'exchange.separator.comma',
  '\n': 'exchange.separator.line',
} as const satisfies Readonly<Record<ImportPlan['inCell'], string>>

/** How cells are read, as far as the chosen columns make it matter. */
export function ReadingOptions({ draft, columns, onChange, onCase }: Props) {
  const { t, language } = useT()
  const { kind } = draft
  const fields = columns.mapping.flatMap((key) => (key === null ? [] : (importField(kind, key) ?? [])))
  const hasNames = fields.some(({ takes }) => takes === 'names')
  return (
    <section className="section" aria-label={t('exchange.howRead')}>
      <h3>{t('exchange.howRead')}</h3>
      <CaseChoice kind={kind} caseId={draft.caseId} onChange={onCase} />
      {fields.some(({ takes }) => takes === 'date') ? (
        <RadioGroup
          label={t('exchange.dateOrder')}
          description={t('exchange.dateOrderHint')}
          isInline
          options={dateOrders.map((value) => ({
            value,
            label: t(value === 'day-first' ? 'exchange.dayFirst' : 'exchange.monthFirst'),
          }))}
          value={columns.dateOrder}
          onChange={(dateOrder) => onChange({ dateOrder })}
        />
      ) : null}
      {fields.some(takesSeveral) ? (
        <Select
          label={t('exchange.inCell')}
          options={cellSeparators.map((value) => ({ value, label: t(separatorKeys[value]) }))}
          value={columns.inCell}
          onChange={(inCell) => onChange({ inCell })}
        />
      ) : null}
      {columns.mapping.includes('narrative') && !columns.mapping.includes('narrativeLanguage') ? (
        <ComboBox
          label={t('exchange.language')}
          options={contentLanguageOptions(language, t('ui.noLanguage'), columns.contentLanguage)}
          value={columns.contentLanguage}
          onChange={(contentLanguage) => onChange({ contentLanguage: contentLanguage ?? 'und' })}
          emptyText={t('lists.noMatchTitle')}
        />
      ) : null}
      {hasNames ? (
        <RadioGroup
          label={t('exchange.newPeople')}
          isInline
          options={[
            { value: 'register', label: t('exchange.newPeopleRegister') },
            { value: 'reject', label: t('exchange.newPeopleReject') },
          ]}
          value={columns.newPeople}
          onChange={(newPeople) => onChange({ newPeople })}
        />
      ) : null}
    </section>
  )
}

const noCase = '-'
/** Cases that are offered, the last changed first. */
const mostCases = 1_000

type CaseProps = {
  readonly kind: ImportDraft['kind']
  readonly caseId: string | null
  readonly onChange: (caseId: string | null) => void
}

function CaseChoice({ kind, caseId, onChange }: CaseProps) {
  const { t } = useT()
  const cases = useQuery({ queryKey: ['cases', 'to choose'], queryFn: () => api.cases.list({ limit: mostCases }) })
  const known = (cases.data?.rows ?? []).map(({ id, reference, title }) => ({ value: id, label: `${reference} · ${title}` }))
  return (
    <ComboBox
      key={known.length}
      label={t('exchange.intoCase')}
      options={[{ value: noCase, label: t(kind === 'incident' ? 'exchange.noCase' : 'exchange.noCasePerson') }, ...known]}
      value={caseId ?? noCase}
      onChange={(value) => onChange(value === null || value === noCase ? null : value)}
      emptyText={t('lists.noMatchTitle')}
    />
  )
}
