import type { ReactNode } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { StepFrame as Frame } from '../../ui/step-frame.tsx'

type Props = {
  readonly title: string
  readonly text?: ReactNode
  readonly children: ReactNode
  readonly onBack?: (() => void) | undefined
  readonly onNext?: (() => void) | undefined
  readonly nextLabel?: string | undefined
  readonly isPending?: boolean
}

/** One step of making a bundle, with the ways back and on. */
export function StepFrame({ title, text, children, onBack, onNext, nextLabel, isPending = false }: Props) {
  const { t } = useT()
  const foot = (
    <>
      {onBack ? <Button onPress={onBack}>{t('submissions.goBack')}</Button> : null}
      {onNext ? (
        <Button kind="primary" onPress={onNext} isPending={isPending}>
          {nextLabel ?? t('submissions.goOn')}
        </Button>
      ) : null}
    </>
  )
  return (
    <Frame title={title} text={text} foot={onBack || onNext ? foot : undefined}>
      {children}
    </Frame>
  )
}
