import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { engineContract } from '../../shared/contract/index.ts'
import { connect, type Reply } from '../../shared/contract/wire.ts'
import { passphrase, temporaryFolder } from '../support/engine.ts'

const entry = new URL('../../electron/vault/process.ts', import.meta.url)

/** The vault process as a host starts it, and the contract over its channel. */
function startProcess(profileFolder: string) {
  const child: ChildProcess = fork(entry, [profileFolder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const waiting = new Map<number, (reply: Reply) => void>()
  const events: unknown[] = []
  child.on('message', (message: { id?: number; reply?: Reply; event?: unknown }) => {
    if (message.event) events.push(message.event)
    if (message.id !== undefined && message.reply) waiting.get(message.id)?.(message.reply)
  })
  let last = 0
  const send = (name: string, input: unknown) =>
    new Promise<Reply>((resolve) => {
      last += 1
      waiting.set(last, resolve)
      child.send({ id: last, name, input })
    })
  return { child, api: connect(engineContract, send), send, events }
}

test('answers the contract over a channel, tells events, and ends when the vault is locked', async () => {
  const folder = await temporaryFolder()
  const { child, api, send, events } = startProcess(join(folder, 'profile'))
  const ended = once(child, 'exit')
  const path = join(folder, 'P.vault')
  await api.session.create({ path, name: 'P', userName: 'U', passphrase, weakAccepted: true })
  await api.cases.create({ title: 'Over the channel' })
  expect(events).toContainEqual({ type: 'changed', kinds: ['case'] })
  child.send('junk')
  child.send({ id: 'no', name: 3 })
  expect(await send('cases.nothing', {})).toMatchObject({ ok: false, code: 'UNKNOWN_CALL' })
  await api.session.lock({})
  const [code] = await ended
  expect(code).toBe(0)
})

test('ends, and leaves no lock, when its host goes away', async () => {
  const folder = await temporaryFolder()
  const { child, api } = startProcess(join(folder, 'profile'))
  const path = join(folder, 'P.vault')
  await api.session.create({ path, name: 'P', userName: 'U', passphrase, weakAccepted: true })
  const ended = once(child, 'exit')
  child.disconnect()
  expect((await ended)[0]).toBe(0)
  await expect(readFile(join(path, 'lock'))).rejects.toThrow(/ENOENT/)
})
