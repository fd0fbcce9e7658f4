import { useT } from '../i18n.ts'
import type { Option } from '../ui/option.ts'
import { Select } from '../ui/select.tsx'

type Props<Value extends string> = {
  readonly label: string
  readonly options: readonly Option<Value>[]
  /** What the list is narrowed to; null for everything. */
  readonly value: Value | null
  readonly onChange: (value: Value | null) => void
}

/** Narrows a list to one value, or to none: "Status: all". */
export function FilterSelect<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const { t } = useT()
  const any: Option = { value: '', label: `${label}: ${t('lists.any')}` }
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value ?? null)}
      options={[any, ...options]}
    />
  )
}
