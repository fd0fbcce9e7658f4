import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'

type Props = {
  readonly title: string
  readonly text?: ReactNode
  readonly children: ReactNode
  readonly onBack?: (() => void) | undefined
  readonly onNext?: (() => void) | undefined
  readonly nextLabel?: string | undefined
  readonly isPending?: boolean
}

/** One step: what it asks, and the ways back and on. The focus goes to its title when the step is entered. */
export function StepFrame({ title, text, children, onBack, onNext, nextLabel, isPending = false }: Props) {
  const { t } = useT()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <section className="stack" aria-label={title}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {text ? <p className="muted">{text}</p> : null}
      </div>
      {children}
      {onBack || onNext ? (
        <div className="form-foot">
          {onBack ? <Button onPress={onBack}>{t('submissions.goBack')}</Button> : null}
          {onNext ? (
            <Button kind="primary" onPress={onNext} isPending={isPending}>
              {nextLabel ?? t('submissions.goOn')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </section>
  )
}
