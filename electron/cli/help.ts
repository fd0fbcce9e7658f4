import type { Language } from '../../shared/i18n/language.ts'
import { type MessageKey, translator } from '../../shared/i18n/translator.ts'
import { optionsOf } from './arguments.ts'
import type { Command, Operand } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { everywhere, type OptionName, opening, optionOf } from './options.ts'
import { factLines, ours } from './text-table.ts'

const program = 'evidence-vault'
const shared: readonly OptionName[] = [...opening, ...everywhere]

/** The help of the whole program: commands, options of all of them, secrets, exit codes. */
export function generalHelp(commands: readonly Command[], language: Language): string[] {
  const t = translator(language)
  return [
    t('cli.about'),
    '',
    `${t('cli.usage')} ${program} ${t('cli.usageGeneral')}`,
    '',
    t('cli.commands'),
    ...indent(factLines(commands.map((command) => [command.name, ours(t(commandKey(command)))]))),
    '',
    t('cli.optionsEverywhere'),
    ...indent(optionLines([...shared, 'version'], language)),
    '',
    t('cli.secrets'),
    '',
    t('cli.exitCodes'),
    ...indent(factLines(Object.entries(exitCodes).map(([name, code]) => [String(code), ours(t(exitKey(name)))]))),
    '',
    t('cli.moreHelp'),
  ]
}

/** The help of one command: how it is written, its options, the codes that they take. */
export function commandHelp(command: Command, language: Language): string[] {
  const t = translator(language)
  const own = optionsOf(command).filter((name) => !shared.includes(name))
  const common = optionsOf(command).filter((name) => shared.includes(name))
  return [
    t(commandKey(command)),
    '',
    `${t('cli.usage')} ${usageOf(command)}`,
    ...(own.length === 0 ? [] : ['', t('cli.options'), ...indent(optionLines(own, language))]),
    '',
    t('cli.optionsEverywhere'),
    ...indent(optionLines(common, language)),
    ...own.flatMap((name) => codeLines(name, language)),
  ]
}

function usageOf(command: Command): string {
  const required = (command.required ?? []).map(optionWords)
  return [program, command.name, ...(command.operands ?? []).map(operandWords), ...required, '[…]'].join(' ')
}

function operandWords({ name, many, optional }: Operand): string {
  const words = many ? `${name}…` : name
  return optional ? `[${words}]` : words
}

function optionWords(name: OptionName): string {
  const { value } = optionOf(name)
  const short = name === 'help' ? '-h, ' : name === 'quiet' ? '-q, ' : name === 'vault' ? '-v, ' : ''
  return `${short}--${name}${value === undefined ? '' : ` ${value}`}`
}

function optionLines(names: readonly OptionName[], language: Language): string[] {
  const t = translator(language)
  return factLines(
    names.map((name) => {
      const { oneOf, many } = optionOf(name)
      const more = [...(oneOf ? [oneOf.join(' | ')] : []), ...(many ? [t('cli.repeatable')] : [])]
      return [optionWords(name), ours(`${t(`cli.option.${name}`)}${more.length === 0 ? '' : ` (${more.join('; ')})`}`)]
    }),
  )
}

/** The codes of a vocabulary with what they mean. */
function codeLines(name: OptionName, language: Language): string[] {
  const { terms } = optionOf(name)
  if (!terms) return []
  return ['', `--${name}:`, ...indent(factLines(terms.map(({ code, label }) => [code, ours(label[language])])))]
}

function commandKey({ name }: Command): MessageKey {
  return `cli.command.${name}`
}

function exitKey(name: string): MessageKey {
  const known = (Object.keys(exitCodes) as (keyof typeof exitCodes)[]).find((exit) => exit === name) ?? 'failed'
  return `cli.exit.${known}`
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
