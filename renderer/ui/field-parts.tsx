import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { Icon } from './icon.tsx'

/** What every field says around its input. */
export type FieldWords = {
  readonly label: string
  readonly description?: ReactNode
  /** What is wrong and why; null or left out where nothing is. */
  readonly error?: string | null | undefined
}

/** The label, with a mark where an answer is needed (the input itself says so to screen readers). */
export function FieldLabel({ label, isRequired }: { readonly label: string; readonly isRequired?: boolean | undefined }) {
  return (
    <Label className="field-label">
      {label}
      {isRequired ? (
        <span className="field-required" aria-hidden>
          {' *'}
        </span>
      ) : null}
    </Label>
  )
}

/** The description and the error under an input; react-aria ties both to it. */
export function FieldNotes({ description, error }: Pick<FieldWords, 'description' | 'error'>) {
  return (
    <>
      {description ? (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      ) : null}
      <FieldError className="field-error">
        <Icon name="error" />
        <span>{error}</span>
      </FieldError>
    </>
  )
}
