import { afterEach, describe, expect, it } from 'vitest'
import { acceptPort } from '../../../renderer/viewer/accept-port.ts'
import { viewerPort } from '../../../renderer/viewer/port.ts'
import { viewerGreeting } from '../../../shared/viewer/greeting.ts'
import type { FromViewer } from '../../../shared/viewer/messages.ts'

const open: MessagePort[] = []
afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

function channel() {
  const { port1, port2 } = new MessageChannel()
  open.push(port1, port2)
  return [port1, port2] as const
}

/** A frame that is told things from outside. */
function frameIn(parent: object) {
  const listeners = new Set<(event: unknown) => void>()
  const frame = {
    parent,
    addEventListener: (_type: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: unknown) => void) => listeners.delete(listener),
  }
  const tell = (event: unknown) => {
    for (const listener of [...listeners]) listener(event)
  }
  return { frame: frame as unknown as Window, tell }
}

describe('the port of the viewer', () => {
  it('is the first one that the page around it gives, and no other', () => {
    const page = {}
    const { frame, tell } = frameIn(page)
    const taken: MessagePort[] = []
    acceptPort(frame, (port) => taken.push(port))
    const [first, second] = channel()
    tell({ source: {}, data: viewerGreeting, ports: [second] })
    tell({ source: page, data: 'something else', ports: [second] })
    tell({ source: page, data: viewerGreeting, ports: [] })
    expect(taken).toEqual([])
    tell({ source: page, data: viewerGreeting, ports: [first] })
    tell({ source: page, data: viewerGreeting, ports: [second] })
    expect(taken).toEqual([first])
  })

  it('is taken from nobody where there is no page around it', () => {
    const { frame, tell } = frameIn({})
    Object.assign(frame, { parent: frame })
    const taken: MessagePort[] = []
    acceptPort(frame, (port) => taken.push(port))
    tell({ source: frame, data: viewerGreeting, ports: [channel()[0]] })
    expect(taken).toEqual([])
  })
})

describe('reading over the port', () => {
  it('asks the page for bytes, and fails where they cannot be had', async () => {
    const [page, viewer] = channel()
    page.onmessage = ({ data }: MessageEvent<FromViewer>) => {
      if (data.type !== 'want') return
      const bytes = data.start >= 262_144 ? null : new Uint8Array([data.start, data.length & 255]).buffer
      page.postMessage({ type: 'bytes', id: data.id, bytes })
    }
    const port = viewerPort(viewer)
    expect([...(await port.bytesOf(0, 2))]).toEqual([0, 0])
    await expect(port.bytesOf(262_144, 2)).rejects.toThrow()
  })

  it('gives nothing of the file that was shown before', async () => {
    const [page, viewer] = channel()
    let file = 1
    page.onmessage = ({ data }: MessageEvent<FromViewer>) => {
      if (data.type === 'want') page.postMessage({ type: 'bytes', id: data.id, bytes: new Uint8Array([file, file]).buffer })
    }
    const port = viewerPort(viewer)
    expect([...(await port.bytesOf(0, 2))]).toEqual([1, 1])
    file = 2
    const isShown = new Promise<void>((resolve) => port.hear(({ type }) => type === 'show' && resolve()))
    page.postMessage({ type: 'show', file: {} })
    await isShown
    expect([...(await port.bytesOf(0, 2))]).toEqual([2, 2])
  })
})
