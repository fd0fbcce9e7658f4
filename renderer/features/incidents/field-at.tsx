import type { ComponentProps, ReactNode } from 'react'
import { type FieldPathByValue, useController } from 'react-hook-form'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import type { Option } from '../../ui/option.ts'
import { Select } from '../../ui/select.tsx'
import type { TextField } from '../../ui/text-field.tsx'
import { contentLanguageOptions } from '../../view/content-languages.ts'
import type { DateField } from '../../view/date-field.tsx'
import { DateInput } from '../../view/date-input.tsx'
import { TextInput } from '../../view/text-input.tsx'
import type { IncidentControl, IncidentDraft } from './incident-draft.ts'

type TextPath = FieldPathByValue<IncidentDraft, string>
type Held = 'value' | 'onChange' | 'onBlur' | 'error' | 'inputRef'
type At<Path> = { readonly control: IncidentControl; readonly name: Path }

/** Marks where the answer with this path stands, for the summary of what is wrong. */
export function FieldAt({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  return (
    <div className="field-at" data-path={path}>
      {children}
    </div>
  )
}

/** A text of the incident. */
export function TextAt({ control, name, ...rest }: At<TextPath> & Omit<ComponentProps<typeof TextField>, Held>) {
  return (
    <FieldAt path={name}>
      <TextInput control={control} name={name} {...rest} />
    </FieldAt>
  )
}

/** A date of the incident, as it is typed. */
export function DateAt({ control, name, ...rest }: At<TextPath> & Omit<ComponentProps<typeof DateField>, Held>) {
  return (
    <FieldAt path={name}>
      <DateInput control={control} name={name} {...rest} />
    </FieldAt>
  )
}

type SelectProps<Value extends string> = At<FieldPathByValue<IncidentDraft, Value | null>> & {
  readonly label: string
  readonly description?: ReactNode
  readonly options: readonly Option<Value>[]
  readonly isRequired?: boolean
  /** What else happens when a choice is made. */
  readonly onChoose?: (value: Value) => void
}

/** One choice of the incident. */
export function SelectAt<Value extends string>({ control, name, options, onChoose, ...rest }: SelectProps<Value>) {
  const { t } = useT()
  const { field, fieldState } = useController({ control, name })
  return (
    <FieldAt path={name}>
      <Select
        {...rest}
        options={options}
        value={options.find(({ value }) => value === field.value)?.value ?? null}
        onChange={(value) => {
          field.onChange(value)
          onChoose?.(value)
        }}
        error={fieldState.error?.message}
        placeholder={t('ui.choose')}
      />
    </FieldAt>
  )
}

/** A language of content. */
export function LanguageAt({ control, name, label }: At<TextPath> & { readonly label: string }) {
  const { t, language } = useT()
  const { field, fieldState } = useController({ control, name })
  return (
    <FieldAt path={name}>
      <ComboBox
        label={label}
        options={contentLanguageOptions(language, t('ui.noLanguage'), field.value)}
        value={field.value}
        onChange={(value) => field.onChange(value ?? 'und')}
        error={fieldState.error?.message}
        emptyText={t('ui.noMatch')}
      />
    </FieldAt>
  )
}
