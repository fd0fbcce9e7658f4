import { viewerGreeting } from '../../../shared/viewer/greeting.ts'
import { useT } from '../../i18n.ts'

/** What `useViewer` gives its frame. */
export type ViewerFrameProps = {
  /** Another one for each frame: nothing of one file reaches the next. */
  readonly frameKey: string
  /** Null while there is nothing to show. */
  readonly viewerOrigin: string | null
  /** The frame is loaded, and has its end of the port. */
  readonly onPort: (port: MessagePort, frame: HTMLIFrameElement) => void
}

/**
 * The frame that draws a file: on an origin of its own, sandboxed, without a way to the vault. Sound and film may play
 * there, because the person asks for it out here.
 */
export function ViewerFrame({ frameKey, viewerOrigin, onPort }: ViewerFrameProps) {
  const { t } = useT()
  if (viewerOrigin === null) return null
  return (
    <iframe
      key={frameKey}
      className="viewer-frame"
      title={t('viewer.title')}
      src={viewerAddress(viewerOrigin)}
      sandbox={viewerSandbox}
      allow="autoplay"
      referrerPolicy="no-referrer"
      onLoad={({ currentTarget }) => greet(currentTarget, viewerOrigin, onPort)}
    />
  )
}

/** What the frame may do: run its own scripts on its own origin. No forms, windows, downloads, dialogs, no way to the top. */
export const viewerSandbox = 'allow-scripts allow-same-origin'

export function viewerAddress(viewerOrigin: string): string {
  return `${viewerOrigin}/index.html`
}

/** Gives a loaded frame its end of a new port; a frame that went elsewhere does not get it. */
export function greet(frame: HTMLIFrameElement, viewerOrigin: string, onPort: ViewerFrameProps['onPort']): void {
  const { port1, port2 } = new MessageChannel()
  frame.contentWindow?.postMessage(viewerGreeting, viewerOrigin, [port2])
  onPort(port1, frame)
}
