import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { VaultError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Arguments } from './arguments.ts'
import type { OptionName } from './options.ts'
import type { Prompt } from './prompt.ts'
import { UsageError } from './usage-error.ts'

/** Where secrets come from: a file descriptor, a file, or the terminal. Never an argument, never the environment. */
export type Secrets = {
  /** Reads a secret once; asks for it with `question` where no option says otherwise. */
  readonly read: (options: SecretOptions, question: string) => Promise<string>
  /** The next `read` asks again: it was the wrong one. */
  readonly forget: (options: SecretOptions) => void
  /** Whether an option says where the secret is. */
  readonly isGiven: (options: SecretOptions) => boolean
  /** Asks twice on the terminal, so that a slip of the finger is noticed; reads once from elsewhere. */
  readonly readNew: (options: SecretOptions, question: string) => Promise<string>
  readonly canAsk: boolean
}

export type SecretOptions = { readonly fd: OptionName; readonly file: OptionName }

export const passphraseOptions: SecretOptions = { fd: 'passphrase-fd', file: 'passphrase-file' }
export const newPassphraseOptions: SecretOptions = { fd: 'new-passphrase-fd', file: 'new-passphrase-file' }
export const recoveryOptions: SecretOptions = { fd: 'recovery-fd', file: 'recovery-file' }
export const bundlePassphraseOptions: SecretOptions = { fd: 'bundle-passphrase-fd', file: 'bundle-passphrase-file' }

/** A secret is one line, at most so long. */
const longestBytes = 4_096

/** @param folder what a relative path of a file is relative to */
export function secretsFrom(args: Arguments, prompt: Prompt | null, t: Translate, folder: string): Secrets {
  const isGiven = ({ fd, file }: SecretOptions) => args.has(fd) || args.has(file)
  const ask = async (question: string): Promise<string> => {
    if (prompt === null) throw new UsageError('cli.usage.noTerminal')
    return prompt.secret(question)
  }
  const known = new Map<SecretOptions, string>()
  const read = async (from: SecretOptions, question: string): Promise<string> => {
    const before = known.get(from)
    if (before !== undefined) return before
    const { fd, file } = from
    const path = args.text(file)
    const number = args.number(fd)
    const secret =
      path !== undefined
        ? lineOfFile(resolve(folder, path))
        : number !== undefined
          ? lineOfDescriptor(number, fd)
          : await ask(question)
    if (secret === '') throw new UsageError('cli.usage.secretEmpty')
    known.set(from, secret)
    return secret
  }
  const readNew = async (from: SecretOptions, question: string): Promise<string> => {
    const first = await read(from, question)
    if (isGiven(from)) return first
    if ((await ask(t('cli.ask.again'))) !== first) throw new UsageError('cli.usage.secretsDiffer')
    return first
  }
  return { read, readNew, isGiven, forget: (from) => void known.delete(from), canAsk: prompt !== null }
}

function lineOfFile(path: string): string {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new VaultError(code === 'ENOENT' ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE', { path }, error)
  }
  try {
    if (fstatSync(descriptor).isDirectory()) throw new VaultError('NOT_A_FILE', { path })
    return readLine(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function lineOfDescriptor(descriptor: number, option: string): string {
  try {
    return readLine(descriptor)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError('cli.usage.descriptor', { option: `--${option}`, value: descriptor })
  }
}

/** One line, byte by byte, so that what follows is left for the next secret. */
function readLine(descriptor: number): string {
  const line = Buffer.alloc(longestBytes)
  let length = 0
  while (readByte(descriptor, line, length) && line[length] !== 0x0a) {
    length += 1
    if (length === longestBytes) throw new UsageError('cli.usage.secretTooLong')
  }
  const text = line.toString('utf8', 0, length)
  line.fill(0)
  return text.endsWith('\r') ? text.slice(0, -1) : text
}

function readByte(descriptor: number, into: Buffer, at: number): boolean {
  for (;;)
    try {
      return readSync(descriptor, into, at, 1, null) === 1
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'EOF') return false
      if (code !== 'EAGAIN') throw error
      // A pipe whose writer has not written yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
}
