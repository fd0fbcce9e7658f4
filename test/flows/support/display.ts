import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

export type Display = { readonly headless: boolean; readonly pid: number | null; readonly close: () => Promise<void> }

/** A display to draw on: the one that is here, else a virtual one, else none at all (headless). */
export async function openDisplay(): Promise<Display> {
  const none = async () => {}
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    return { headless: false, pid: null, close: none }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await displayNumber(server).catch(() => null)
  if (number === null) return { headless: true, pid: null, close: none }
  process.env.DISPLAY = `:${number}`
  const close = async () => {
    delete process.env.DISPLAY
    const gone = once(server, 'exit')
    server.kill()
    await gone
  }
  return { headless: false, pid: server.pid ?? null, close }
}

async function displayNumber(server: ChildProcess): Promise<string> {
  const failed = once(server, 'error').then(() => {
    throw new Error('no virtual display')
  })
  const output = server.stdio[3] as Readable
  const [text] = (await Promise.race([once(output, 'data'), failed])) as [Buffer]
  return text.toString().trim()
}
