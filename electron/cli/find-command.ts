import type { Command } from './command.ts'
import { UsageError } from './usage-error.ts'

/** Options that may stand before the command, and whether a value follows. */
const early: ReadonlyMap<string, boolean> = new Map([
  ['--help', false],
  ['-h', false],
  ['--json', false],
  ['--quiet', false],
  ['-q', false],
  ['--language', true],
  ['--vault', true],
  ['-v', true],
])

/**
 * The command that the words name, and the words left for it; null where only help is asked for.
 * @throws UsageError for a command that there is not
 */
export function findCommand(
  commands: readonly Command[],
  words: readonly string[],
): { command: Command | null; rest: readonly string[] } {
  const before: string[] = []
  let at = 0
  for (let word = words[at]; word?.startsWith('-'); word = words[at]) {
    const takesValue = early.get(word)
    if (takesValue === undefined && !word.startsWith('--language='))
      throw new UsageError('cli.usage.optionUnknown', { option: word })
    before.push(...words.slice(at, at + (takesValue ? 2 : 1)))
    at += takesValue ? 2 : 1
  }
  const [first, second, ...others] = words.slice(at)
  if (first === undefined) return { command: null, rest: [] }
  if (first === 'help')
    return second === undefined ? { command: null, rest: [] } : findCommand(commands, [second, ...others, '--help'])
  const long = commands.find(({ name }) => name === `${first} ${second}`)
  if (long) return { command: long, rest: [...before, ...others] }
  const short = commands.find(({ name }) => name === first)
  if (short) return { command: short, rest: [...before, ...(second === undefined ? [] : [second]), ...others] }
  const group = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name)
  if (group.length > 0) throw new UsageError('cli.usage.commandPart', { command: first, commands: group.join(', ') })
  throw new UsageError('cli.usage.commandUnknown', { command: first })
}
