import '../../../support/happy-dom.ts'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ViewerSession, viewerSession } from '../../../../renderer/view/viewer/viewer-session.ts'
import type { FromViewer, ToViewer } from '../../../../shared/viewer/messages.ts'

const can = { zoom: false, rotate: false, find: false, markRegions: false, markText: false }
const shown: FromViewer = { type: 'shown', pages: 1, durationSeconds: null, drawings: [], can }
let frame: InstanceType<typeof MessageChannel>['port2']
let session: ViewerSession
let heard: string[]

beforeEach(() => {
  const channel = new MessageChannel()
  frame = channel.port2
  heard = []
  session = viewerSession({
    port: channel.port1 as unknown as MessagePort,
    viewerOrigin: 'https://evidence-viewer.invalid',
    look: { language: 'en', theme: 'light' },
    onMessage: ({ type }) => heard.push(type),
    onGone: () => heard.push('gone'),
  })
})
afterEach(() => {
  session.end()
  frame.close()
})
const soon = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('a conversation with a viewer', () => {
  it('ends when the process of the viewer does, and nobody waits for its answers', async () => {
    const size = session.ask.measure(0)
    frame.postMessage(shown)
    await expect.poll(() => heard).toEqual(['shown'])
    frame.close()
    await expect.poll(() => heard).toEqual(['shown', 'gone'])
    expect(await size).toBeNull()
  })

  it('says nothing of the end that the page made itself', async () => {
    session.end()
    frame.close()
    await soon()
    expect(heard).toEqual([])
  })

  it('keeps the signs of life to itself', async () => {
    frame.postMessage({ type: 'pong' } satisfies FromViewer)
    frame.postMessage({ type: 'stir' } satisfies FromViewer)
    await expect.poll(() => heard).toEqual(['stir'])
  })

  it('begins with the look of the window', async () => {
    const first = await new Promise<ToViewer>((resolve) => frame.once('message', resolve))
    expect(first).toEqual({ type: 'look', language: 'en', theme: 'light' })
  })
})
