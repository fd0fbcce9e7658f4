import { type FieldErrors, type FieldValues, type Resolver, set } from 'react-hook-form'

export type Problem = { readonly path: string; readonly words: string }

/** What a check makes of a draft: the fields to save, or what is wrong and where, in words. */
export type Checked<Fields> =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Lets react-hook-form ask our own check. */
export function resolverOf<Draft extends FieldValues, Fields extends FieldValues>(
  check: (draft: Draft) => Checked<Fields>,
): Resolver<Draft, unknown, Fields> {
  return (draft) => {
    const checked = check(draft)
    if (checked.ok) return { values: checked.fields, errors: {} }
    const errors: FieldErrors<Draft> = {}
    for (const { path, words } of checked.problems) set(errors, path, { type: 'words', message: words })
    return { values: {}, errors }
  }
}

/** Moves the focus to the first field that has something wrong. */
export function focusFirstWrong(within: HTMLElement | null): void {
  const wrong = within?.querySelector<HTMLElement>(
    '[aria-invalid="true"], [data-invalid] button, [data-invalid] input, .field-error',
  )
  const target = wrong?.classList.contains('field-error')
    ? wrong.closest('.field')?.querySelector<HTMLElement>('input, button, textarea')
    : wrong
  target?.focus()
}
