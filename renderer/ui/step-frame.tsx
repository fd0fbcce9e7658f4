import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  readonly title: string
  readonly text?: ReactNode
  readonly children: ReactNode
  /** The ways back and on. */
  readonly foot?: ReactNode
}

/** One step: what it asks, and the ways back and on. The focus goes to its title when the step is entered. */
export function StepFrame({ title, text, children, foot }: Props) {
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
      {foot ? <div className="form-foot">{foot}</div> : null}
    </section>
  )
}
