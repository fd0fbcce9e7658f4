import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly children: ReactNode
  /** What will be done, in words: "Withdraw consent", never "OK". */
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly isDangerous?: boolean
  readonly isPending?: boolean
  readonly isDisabled?: boolean
}

/** Asks once more before something is done. The focus starts on the harmless button. */
export function ConfirmDialog(props: Props) {
  const { title, isOpen, children, confirmLabel, cancelLabel, onConfirm, onCancel, isDangerous, isPending, isDisabled } = props
  const foot = (
    <>
      <Button onPress={onCancel} autoFocus>
        {cancelLabel}
      </Button>
      <Button
        kind={isDangerous ? 'danger' : 'primary'}
        onPress={onConfirm}
        isPending={isPending ?? false}
        isDisabled={isDisabled ?? false}
      >
        {confirmLabel}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onCancel} closeLabel={cancelLabel} foot={foot} role="alertdialog">
      {children}
    </Dialog>
  )
}
