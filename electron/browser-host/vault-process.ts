import { type ChildProcess, fork } from 'node:child_process'
import type { Child } from '../host/vault-process.ts'

const passedOn = ['PATH', 'SystemRoot', 'windir', 'LANG', 'TZ', 'TMPDIR', 'TEMP', 'TMP']

/**
 * Starts the vault process on the Node that runs this host, without the environment of the user's shell and without its
 * streams but for a line of errors.
 */
export function startVaultProcess(entry: string, profileFolder: string, log: (line: string) => void): Child {
  const child: ChildProcess = fork(entry, [profileFolder], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: Object.fromEntries(passedOn.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'json',
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => log(text.trimEnd()))
  return {
    post: (message) => {
      if (child.connected) child.send(message as object, () => undefined)
    },
    kill: () => void child.kill('SIGKILL'),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      let isGone = false
      const gone = () => {
        if (!isGone) listener()
        isGone = true
      }
      child.once('exit', gone)
      child.once('error', gone)
    },
  }
}
