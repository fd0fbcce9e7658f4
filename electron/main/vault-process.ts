import { utilityProcess } from 'electron'
import type { Child } from '../host/vault-process.ts'
import { startReadersFor } from './reader-process.ts'

const passedOn = ['PATH', 'SystemRoot', 'windir', 'LANG', 'TZ', 'TMPDIR', 'TEMP', 'TMP']

/**
 * Starts the vault process, with nothing of the user's environment that it does not need, and the readers that it asks for.
 */
export function startVaultProcess(
  { entry, readerEntry }: { readonly entry: string; readonly readerEntry: string },
  profileFolder: string,
  log: (line: string) => void,
): Child {
  const env = Object.fromEntries(passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  const child = utilityProcess.fork(entry, [profileFolder], {
    env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe'],
    serviceName: 'Evidence Vault: keys and records',
  })
  child.stderr?.on('data', (bytes: Buffer) => log(bytes.toString('utf8').trimEnd()))
  startReadersFor(child, readerEntry)
  return {
    post: (message) => child.postMessage(message),
    kill: () => void child.kill(),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
  }
}
