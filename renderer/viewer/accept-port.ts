import { viewerGreeting } from '../../shared/viewer/greeting.ts'

/** Hears the first port that the page around this frame gives; whatever comes later or from elsewhere is not heard. */
export function acceptPort(frame: Window, onPort: (port: MessagePort) => void): void {
  const hear = (event: MessageEvent<unknown>) => {
    const [port] = event.ports
    if (event.source !== frame.parent || frame.parent === frame || event.data !== viewerGreeting || port === undefined) return
    frame.removeEventListener('message', hear)
    onPort(port)
  }
  frame.addEventListener('message', hear)
}
