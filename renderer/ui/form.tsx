import type { ReactNode } from 'react'
import { Form as AriaForm } from 'react-aria-components'

type Props = {
  readonly label: string
  readonly children: ReactNode
  readonly onSubmit: () => void
  /** The full width of what it stands in, instead of a readable one. */
  readonly isWide?: boolean
  readonly id?: string
  /** Enter in a line sends the form although its button stands outside, as in a dialog; not while something is sent already. */
  readonly enterSends?: boolean
}

/** A form whose errors are ours to say: the browser says none. */
export function Form({ label, children, onSubmit, isWide = false, id, enterSends = false }: Props) {
  return (
    <AriaForm
      className={isWide ? 'stack' : 'form'}
      aria-label={label}
      validationBehavior="aria"
      {...(id ? { id } : {})}
      onSubmit={(event) => {
        event.preventDefault()
        // A dialog's form is drawn within the form that opened it: what is sent there is not sent here.
        event.stopPropagation()
        onSubmit()
      }}
    >
      {/* Browsers send a form of several lines at Enter only where it has a button that sends it. */}
      {enterSends ? <button type="submit" hidden tabIndex={-1} /> : null}
      {children}
    </AriaForm>
  )
}
