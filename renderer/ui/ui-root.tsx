import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

type Props = { readonly language: string; readonly children: ReactNode }

/**
 * What every page of components stands in: their language and direction. The empty `meta` bears the name under which
 * react-aria looks for a style sheet of its own making, so that it makes none: the content policy would refuse it.
 */
export function UiRoot({ language, children }: Props) {
  return (
    <I18nProvider locale={language}>
      <meta id="react-aria-pressable-style" name="pressable" content="styled by base.css" />
      {children}
    </I18nProvider>
  )
}
