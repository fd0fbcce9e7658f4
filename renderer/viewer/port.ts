import type { FromViewer, ToViewer } from '../../shared/viewer/messages.ts'
import { byteCache } from './byte-cache.ts'

/** How the viewer speaks with the page, and reads the file. */
export type ViewerPort = {
  readonly say: (message: FromViewer, transfer?: readonly Transferable[]) => void
  /** Hears everything but answers to questions for bytes. */
  readonly hear: (listener: (message: ToViewer) => void) => void
  /**
   * A range of the file that is shown now; shorter only at its end. What was read lately is kept, in small pieces.
   * @throws Error where it cannot be had
   */
  readonly bytesOf: (start: number, length: number) => Promise<Uint8Array<ArrayBuffer>>
}

/** Speaks over the port that the page gave. The page is trusted; the file that it shows is not. */
export function viewerPort(port: MessagePort): ViewerPort {
  const waiting = new Map<number, (bytes: ArrayBuffer | null) => void>()
  const listeners = new Set<(message: ToViewer) => void>()
  let nextId = 0
  const say: ViewerPort['say'] = (message, transfer = []) => port.postMessage(message, [...transfer])
  port.onmessage = ({ data }: MessageEvent<ToViewer>) => {
    // Another file: what was read of the one before is not of this one.
    if (data.type === 'show') kept = byteCache(read)
    if (data.type !== 'bytes') {
      for (const listener of listeners) listener(data)
      return
    }
    waiting.get(data.id)?.(data.bytes)
    waiting.delete(data.id)
  }
  const read = async (start: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
    const id = nextId++
    const bytes = await new Promise<ArrayBuffer | null>((resolve) => {
      waiting.set(id, resolve)
      say({ type: 'want', id, start, length })
    })
    if (bytes === null) throw new Error('the bytes cannot be had')
    return new Uint8Array(bytes)
  }
  let kept = byteCache(read)
  return { say, hear: (listener) => void listeners.add(listener), bytesOf: (start, length) => kept(start, length) }
}
