import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './icon-button.tsx'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  /** Asked for by Escape, by the cross, and by a press outside where `isDismissable`. */
  readonly onClose: () => void
  readonly closeLabel: string
  readonly children: ReactNode
  /** The buttons, the primary one last. */
  readonly foot?: ReactNode
  readonly size?: 'ordinary' | 'wide'
  /** A press outside closes it: only where nothing typed can be lost. */
  readonly isDismissable?: boolean
  readonly role?: 'dialog' | 'alertdialog'
  /** It holds nothing but words: its body takes the focus, so that the keys scroll it. */
  readonly isForReading?: boolean
}

/** A dialog over the page. It holds the focus and gives it back. */
export function Dialog(props: Props) {
  const { title, isOpen, onClose, closeLabel, children, foot, size = 'ordinary', isDismissable = false, role = 'dialog' } = props
  const { isForReading = false } = props
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={isDismissable}
    >
      <Modal className={size === 'wide' ? 'modal modal-wide' : 'modal'}>
        <AriaDialog className="dialog" role={role}>
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </div>
          {isForReading ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys that scroll it
            <section className="dialog-body" tabIndex={0} aria-label={title}>
              {children}
            </section>
          ) : (
            <div className="dialog-body">{children}</div>
          )}
          {foot ? <div className="dialog-foot">{foot}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
