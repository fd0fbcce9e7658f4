import type { InferOutput } from 'valibot'
import type { JobStarted } from '../../shared/contract/evidence.ts'
import type { EngineClient } from '../../shared/contract/index.ts'
import type { JobResult } from '../../shared/domain/job.ts'
import type { Language } from '../../shared/i18n/language.ts'
import type { MessageKey, Translate } from '../../shared/i18n/translator.ts'
import type { Arguments } from './arguments.ts'
import type { ExitCode } from './exit-codes.ts'
import type { OptionName } from './options.ts'
import type { Secrets } from './secrets.ts'

/** One command: what it is called, what it takes, what it does. The table of commands makes the parser and the help. */
export type Command = {
  /** As typed: `case add`. Its words are `cli.command.<name>`. */
  readonly name: CommandName
  /** Operands in their order, in words for the help; the last may stand for several. */
  readonly operands?: readonly Operand[]
  readonly required?: readonly OptionName[]
  readonly options?: readonly OptionName[]
  /** Whether it opens a vault: always, only where `--vault` is given, or never. */
  readonly vault: 'open' | 'if-given' | 'none'
  readonly run: (context: Context) => Promise<Outcome>
}

type KeyOf<Key> = Key extends `cli.command.${infer Name}` ? Name : never
export type CommandName = KeyOf<MessageKey>

export type Operand = {
  readonly name: 'FOLDER' | 'FILE' | 'PATH' | 'CASE' | 'PERSON' | 'CONSENT' | 'RECIPIENT' | 'BUNDLE' | 'TRUST'
  readonly many?: true
  readonly optional?: true
  readonly oneOf?: readonly string[]
}

/** What a command works with. */
export type Context = {
  readonly api: EngineClient
  readonly args: Arguments
  readonly t: Translate
  readonly language: Language
  readonly secrets: Secrets
  /** Runs a job to its end with its progress shown. @throws VaultError what went wrong in it, or CANCELLED */
  readonly job: <K extends JobResult['kind']>(
    kind: K,
    started: Promise<InferOutput<typeof JobStarted>>,
  ) => Promise<Extract<JobResult, { kind: K }>>
  /** Prints lines for people now, before the command has ended; not with --json. */
  readonly say: (lines: readonly string[]) => void
  /** Asks yes or no on the terminal; false where there is none. */
  readonly ask: (question: string) => Promise<boolean>
  /** Asks for a line on the terminal; empty where there is none. */
  readonly askLine: (question: string) => Promise<string>
  /** Whether somebody is there to be asked. */
  readonly canAsk: boolean
  /** Opens the vault of the command line now; for commands with `vault: 'none'` that do so on demand. */
  readonly unlock: () => Promise<void>
  /** An operand as an absolute path. */
  readonly pathOf: (path: string) => string
  /** Today on this machine, `YYYY-MM-DD`: the engine's own idea of today. */
  readonly today: string
}

/** What a command has to say: an object for programs, lines for people. */
export type Outcome = {
  readonly json: unknown
  readonly lines: readonly string[]
  readonly exit?: ExitCode
  /** Rows one by one, for --ndjson. */
  readonly rows?: AsyncIterable<unknown>
}
