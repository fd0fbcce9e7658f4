import { resolve as resolvePath } from 'node:path'
import { localDay } from '../../shared/domain/local-day.ts'
import { VaultError } from '../../shared/errors.ts'
import type { Language } from '../../shared/i18n/language.ts'
import { translator } from '../../shared/i18n/translator.ts'
import type { Engine } from '../vault/index.ts'
import { type Arguments, parseArguments } from './arguments.ts'
import type { Command, Context, Outcome } from './command.ts'
import { commands } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { reportError } from './failure.ts'
import { findCommand } from './find-command.ts'
import { commandHelp, generalHelp } from './help.ts'
import { languageFrom } from './language.ts'
import { progressBar, progressLines, silent } from './progress.ts'
import type { Prompt } from './prompt.ts'
import { runJob } from './run-job.ts'
import { secretsFrom } from './secrets.ts'
import { unlockVault } from './unlock.ts'
import { visibleJson } from './visible.ts'

/** What the program has of the machine. */
export type System = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Width of the terminal that error output goes to; null where it is none. */
  readonly errColumns: number | null
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where the program was started. */
  readonly folder: string
  /** Ends when the user cancels. */
  readonly signal: AbortSignal
  readonly now: () => number
  /** Version of the program. */
  readonly version: () => string
  readonly openPrompt: () => Prompt | null
  readonly startEngine: (log: (line: string) => void) => Promise<Engine>
}

/** One run of the program, from the words of the command line to its exit code. */
export async function main(words: readonly string[], system: System): Promise<ExitCode> {
  const language = languageFrom(words, system.env)
  const isJson = words.includes('--json') || words.includes('--ndjson')
  const log: string[] = []
  try {
    if (words[0] === '--version') {
      system.out(`evidence-vault ${system.version()}\n`)
      return exitCodes.good
    }
    const { command, rest } = findCommand(commands, words)
    if (command === null) {
      system.out(`${generalHelp(commands, language).join('\n')}\n`)
      return exitCodes.good
    }
    const args = parseArguments(command, rest)
    if (args.has('help')) {
      system.out(`${commandHelp(command, language).join('\n')}\n`)
      return exitCodes.good
    }
    return await run(command, args, system, language, (line) => log.push(line))
  } catch (error) {
    return reportError(error, { system, language, isJson, log })
  }
}

async function run(
  command: Command,
  args: Arguments,
  system: System,
  language: Language,
  log: (line: string) => void,
): Promise<ExitCode> {
  const engine = await system.startEngine(log)
  const prompt = system.openPrompt()
  try {
    const context = contextFor(engine, prompt, args, system, language)
    if (command.vault === 'open' || (command.vault === 'if-given' && args.has('vault'))) await context.unlock()
    stopIfCancelled(system.signal)
    const outcome = await command.run(context)
    await print(outcome, args, system)
    return outcome.exit ?? exitCodes.good
  } finally {
    prompt?.close()
    await engine.close()
  }
}

function contextFor(engine: Engine, prompt: Prompt | null, args: Arguments, system: System, language: Language): Context {
  const t = translator(language)
  const { signal } = system
  const isQuiet = args.has('quiet')
  const isForPrograms = args.has('json') || args.has('ndjson')
  const secrets = secretsFrom(args, prompt, t, system.folder)
  const target = { write: system.err, columns: system.errColumns ?? 80 }
  const withLines = isForPrograms ? silent : progressLines(target, language, system.now)
  const progress = isQuiet ? silent : system.errColumns === null ? withLines : progressBar(target, language, system.now)
  const warn = (lines: readonly string[]) => {
    if (!isQuiet) for (const line of lines) system.err(`${line}\n`)
  }
  return {
    api: engine.api,
    args,
    t,
    language,
    secrets,
    job: (kind, started) => runJob({ api: engine.api, events: engine.events, progress, signal }, kind, started),
    say: (lines) => {
      if (!isForPrograms) for (const line of lines) system.out(`${line}\n`)
    },
    canAsk: prompt !== null && !isForPrograms,
    ask: async (question) => {
      if (prompt === null) return false
      const answer = (await prompt.line(`${question} [${t('cli.ask.yes')}/${t('cli.ask.no')}] `)).trim().toLowerCase()
      return answer !== '' && t('cli.ask.yes').toLowerCase().startsWith(answer)
    },
    askLine: async (question) => (prompt === null ? '' : prompt.line(question)),
    unlock: () => unlockVault({ api: engine.api, args, secrets, t, language, warn, folder: system.folder, signal }),
    pathOf: (path) => resolvePath(system.folder, path),
    today: localDay(new Date(system.now())),
  }
}

async function print(outcome: Outcome, args: Arguments, system: System): Promise<void> {
  if (args.has('ndjson') && outcome.rows) {
    for await (const row of outcome.rows) {
      stopIfCancelled(system.signal)
      system.out(`${visibleJson(row)}\n`)
    }
  } else if (args.has('json') || args.has('ndjson')) system.out(`${visibleJson(outcome.json)}\n`)
  else for (const line of outcome.lines) system.out(`${line}\n`)
}

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new VaultError('CANCELLED')
}
