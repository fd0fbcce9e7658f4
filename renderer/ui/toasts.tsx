import { createContext, type FocusEvent, type ReactNode, useContext, useRef, useState } from 'react'
import {
  UNSTABLE_Toast as AriaToast,
  Button,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { Icon } from './icon.tsx'

export type Toast = {
  readonly meaning?: 'plain' | 'good' | 'warn' | 'bad'
  readonly text: string
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
  /** It goes by itself although something can be done from it, because that can be done elsewhere too. */
  readonly isBrief?: boolean
  /** It takes the place of the one before of this name: what is said often would pile up. */
  readonly replaces?: string
}

type ShowToast = (toast: Toast) => void

const ToastContext = createContext<ShowToast>(() => {})

/** Shows a short message at the edge of the window, spoken to screen readers. Bad ones stay until they are closed. */
export function useToast(): ShowToast {
  return useContext(ToastContext)
}

/** A message waits while the pointer or the focus is on it. */
function timeoutOf({ meaning, action, isBrief = false }: Toast): { readonly timeout?: number } {
  if (isBrief) return { timeout: 20_000 }
  return meaning === 'bad' || action ? {} : { timeout: 7_000 }
}

type Props = { readonly label: string; readonly closeLabel: string; readonly children: ReactNode }

/** The place where short messages appear; what is inside may show them. They vanish with it. */
export function Toasts({ label, closeLabel, children }: Props) {
  const [queue] = useState(() => new ToastQueue<Toast>({ maxVisibleToasts: 3 }))
  const [show] = useState<ShowToast>(() => (toast: Toast) => {
    for (const { key, content } of queue.visibleToasts)
      if (toast.replaces !== undefined && content.replaces === toast.replaces) queue.close(key)
    queue.add(toast, timeoutOf(toast))
  })
  const { remember, goBack } = useFocusBefore()
  return (
    <ToastContext value={show}>
      {children}
      <ToastRegion queue={queue} className="toasts" aria-label={label}>
        {({ toast }) => (
          <AriaToast toast={toast} className={`toast toast-${toast.content.meaning ?? 'plain'}`}>
            <ToastContent className="toast-text">
              <Text slot="title">{toast.content.text}</Text>
            </ToastContent>
            {toast.content.action ? (
              <Button
                className="button"
                onFocus={remember}
                onPress={() => {
                  goBack()
                  toast.content.action?.onPress()
                  queue.close(toast.key)
                }}
              >
                {toast.content.action.label}
              </Button>
            ) : null}
            <Button
              slot="close"
              className="button button-quiet button-icon"
              aria-label={closeLabel}
              onFocus={remember}
              onPress={goBack}
            >
              <Icon name="close" />
            </Button>
          </AriaToast>
        )}
      </ToastRegion>
    </ToastContext>
  )
}

/**
 * Where the focus was before it came to a message. It goes back before the message is gone: else the place of messages would
 * believe that it has the focus still, and take it when the next one is replaced.
 */
function useFocusBefore() {
  const before = useRef<HTMLElement | null>(null)
  return {
    remember: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget.closest('.toasts') === null) before.current = relatedTarget
    },
    goBack: () => {
      if (before.current?.isConnected) before.current.focus({ preventScroll: true })
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    },
  }
}
