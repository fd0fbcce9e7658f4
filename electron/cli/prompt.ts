import { openSync } from 'node:fs'
import { ReadStream, WriteStream } from 'node:tty'
import { VaultError } from '../../shared/errors.ts'

/** Asks on the terminal itself, also where input and output are redirected. */
export type Prompt = {
  /** What is typed is not shown. @throws VaultError CANCELLED at Ctrl+C or Ctrl+D */
  readonly secret: (question: string) => Promise<string>
  readonly line: (question: string) => Promise<string>
  readonly close: () => void
}

/** The terminal of this process; null where it has none. A question ends when `signal` does. */
export function openPrompt(signal: AbortSignal): Prompt | null {
  const terminal = openTerminal()
  if (terminal === null) return null
  const { input, output, isOwn } = terminal
  input.pause()
  return {
    secret: (question) => ask({ input, output, signal }, question, false),
    line: (question) => ask({ input, output, signal }, question, true),
    close: () => {
      if (!isOwn) return
      input.destroy()
      output.destroy()
    },
  }
}

function openTerminal(): { input: ReadStream; output: WriteStream; isOwn: boolean } | null {
  if (process.platform === 'win32')
    return process.stdin.isTTY && process.stderr.isTTY ? { input: process.stdin, output: process.stderr, isOwn: false } : null
  try {
    return { input: new ReadStream(openSync('/dev/tty', 'r')), output: new WriteStream(openSync('/dev/tty', 'w')), isOwn: true }
  } catch {
    return null
  }
}

const enter = ['\r', '\n']
const cancel = ['\u0003', '\u0004']
const backspace = ['\u007f', '\b']
const clear = '\u0015'

type Asking = { readonly input: ReadStream; readonly output: WriteStream; readonly signal: AbortSignal }

async function ask({ input, output, signal }: Asking, question: string, isShown: boolean): Promise<string> {
  if (signal.aborted) throw new VaultError('CANCELLED')
  // Before the question, so that not even a fast answer is echoed.
  input.setRawMode(true)
  output.write(question)
  input.setEncoding('utf8')
  input.resume()
  let typed: readonly string[] = []
  try {
    return await new Promise<string>((resolve, reject) => {
      input.on('data', (chunk) => {
        for (const key of String(chunk)) {
          if (enter.includes(key)) return resolve(typed.join(''))
          if (cancel.includes(key)) return reject(new VaultError('CANCELLED'))
          const before = typed.length
          typed = backspace.includes(key) ? typed.slice(0, -1) : key === clear ? [] : isPrintable(key) ? [...typed, key] : typed
          if (isShown) output.write(typed.length > before ? key : '\b \b'.repeat(before - typed.length))
        }
      })
      signal.addEventListener('abort', () => reject(new VaultError('CANCELLED')), { once: true })
      input.once('end', () => reject(new VaultError('CANCELLED')))
      input.once('error', (error) => reject(new VaultError('CANCELLED', {}, error)))
    })
  } finally {
    input.removeAllListeners('data').removeAllListeners('end').removeAllListeners('error')
    input.setRawMode(false)
    input.pause()
    output.write('\n')
  }
}

function isPrintable(key: string): boolean {
  return !/[\p{Cc}]/u.test(key)
}
