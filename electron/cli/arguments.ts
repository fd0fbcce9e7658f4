import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { codesFor, everywhere, type OptionName, opening, optionOf, options } from './options.ts'
import { UsageError } from './usage-error.ts'

/** The parsed command line, each value checked against the table of options. */
export type Arguments = {
  readonly operands: readonly string[]
  readonly has: (name: OptionName) => boolean
  /** The value of an option; undefined where it is not given. */
  readonly text: (name: OptionName) => string | undefined
  readonly texts: (name: OptionName) => readonly string[]
  /** One of these codes. */
  readonly code: <const T extends string>(name: OptionName, codes: readonly T[]) => T | undefined
  readonly codes: <const T extends string>(name: OptionName, codes: readonly T[]) => T[]
  readonly number: (name: OptionName) => number | undefined
}

/** The options that a command takes, its own first. */
export function optionsOf(command: Command): readonly OptionName[] {
  const own = [...(command.required ?? []), ...(command.options ?? [])]
  return [...own, ...(command.vault === 'none' ? [] : opening), ...everywhere]
}

/**
 * Parses what stands after a command's name.
 * @throws UsageError for an unknown option, a missing or superfluous value, a code that there is not
 */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
  const names = optionsOf(command)
  const parsed = parse(words, names)
  const arguments_ = argumentsOf(parsed.values, parsed.positionals)
  if (!arguments_.has('help')) check(command, names, arguments_)
  return arguments_
}

function parse(words: readonly string[], names: readonly OptionName[]) {
  const specs = names.map((name) => {
    const { value, many } = optionOf(name)
    const short = name === 'help' ? { short: 'h' } : name === 'quiet' ? { short: 'q' } : name === 'vault' ? { short: 'v' } : {}
    return [name, { type: value === undefined ? 'boolean' : 'string', multiple: many === true, ...short }] as const
  })
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(specs), allowPositionals: true, strict: true })
  } catch (error) {
    throw usageErrorFrom(error, words)
  }
}

function usageErrorFrom(error: unknown, words: readonly string[]): UsageError {
  const message = error instanceof Error ? error.message : ''
  const option = /'(-[^' =<]*)/.exec(message)?.[1] ?? words.find((word) => word.startsWith('-')) ?? ''
  const isKnown = Object.hasOwn(options, option.replace(/^--?/, ''))
  return new UsageError(isKnown ? 'cli.usage.optionValue' : 'cli.usage.optionUnknown', { option })
}

function check(command: Command, names: readonly OptionName[], args: Arguments): void {
  for (const name of names) {
    const codes = codesFor(optionOf(name))
    // A target may name its person after a colon.
    const values = args.texts(name).map((value) => (name === 'target' ? (value.split(':')[0] ?? '') : value))
    for (const value of values)
      if (codes !== null && !codes.includes(value))
        throw new UsageError('cli.usage.code', { option: `--${name}`, value, codes: codes.join(', ') })
    if (optionOf(name).value === 'N') args.number(name)
  }
  const missing = (command.required ?? []).find((name) => !args.has(name))
  if (missing !== undefined) throw new UsageError('cli.usage.optionMissing', { option: `--${missing}` })
  checkOperands(command, args.operands)
}

function checkOperands(command: Command, given: readonly string[]): void {
  const operands = command.operands ?? []
  const lacking = operands.find((operand, at) => operand.optional !== true && given[at] === undefined)
  if (lacking !== undefined) throw new UsageError('cli.usage.operandMissing', { operand: lacking.name })
  const superfluous = given[operands.length]
  if (superfluous !== undefined && operands.at(-1)?.many !== true)
    throw new UsageError('cli.usage.operandTooMany', { value: superfluous })
  operands.forEach(({ oneOf, name }, at) => {
    const value = given[at]
    if (oneOf && value !== undefined && !oneOf.includes(value))
      throw new UsageError('cli.usage.code', { option: name, value, codes: oneOf.join(', ') })
  })
}

function argumentsOf(values: Readonly<Record<string, unknown>>, operands: readonly string[]): Arguments {
  const texts = (name: OptionName): string[] => {
    const value = values[name]
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
  }
  const codes = <const T extends string>(name: OptionName, all: readonly T[]): T[] =>
    texts(name).flatMap((value) => all.filter((code) => code === value))
  return {
    operands,
    has: (name) => values[name] !== undefined && values[name] !== false,
    text: (name) => texts(name).at(-1),
    texts,
    codes,
    code: (name, all) => codes(name, all).at(-1),
    number: (name) => {
      const text = texts(name).at(-1)
      if (text === undefined) return undefined
      if (!/^\d{1,9}$/.test(text)) throw new UsageError('cli.usage.number', { option: `--${name}`, value: text })
      return Number(text)
    },
  }
}
