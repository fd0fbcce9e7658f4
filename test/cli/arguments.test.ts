import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../electron/cli/arguments.ts'
import { dateFrom } from '../../electron/cli/commands/incident.ts'
import { commands } from '../../electron/cli/commands.ts'
import { findCommand } from '../../electron/cli/find-command.ts'
import { commandHelp, generalHelp } from '../../electron/cli/help.ts'
import { languageFrom } from '../../electron/cli/language.ts'
import { options } from '../../electron/cli/options.ts'
import { UsageError } from '../../electron/cli/usage-error.ts'
import { languages } from '../../shared/i18n/language.ts'

function parse(text: string) {
  const { command, rest } = findCommand(commands, text.split(' '))
  if (command === null) throw new Error('no command')
  return { command, args: parseArguments(command, rest) }
}

function wrongOf(text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof UsageError) return error.key
    throw error
  }
  return 'nothing'
}

describe('the command line', () => {
  it('finds commands of one word and of two, and options before them', () => {
    expect(parse('doctor --full').command.name).toBe('doctor')
    expect(parse('--json -v X case list').args.text('vault')).toBe('X')
    expect(parse('evidence add a b c --case 2026-001').args.operands).toEqual(['a', 'b', 'c'])
  })

  it('checks codes, numbers and what is needed', () => {
    expect(parse('bundle plan --case 2026-001 --to A --to B --level pseudonym').args.texts('to')).toEqual(['A', 'B'])
    expect(parse('incident add --case 1 --title t --act thr-threat --target staff:Somebody').args.texts('target')).toEqual([
      'staff:Somebody',
    ])
  })

  it.each([
    ['frobnicate', 'cli.usage.commandUnknown'],
    ['case', 'cli.usage.commandPart'],
    ['case frobnicate', 'cli.usage.commandPart'],
    ['case list --passphrase secret', 'cli.usage.optionUnknown'],
    ['case list --colour', 'cli.usage.optionUnknown'],
    ['--colour case list', 'cli.usage.optionUnknown'],
    ['case list --limit', 'cli.usage.optionValue'],
    ['case list --json=yes', 'cli.usage.optionValue'],
    ['case list --limit many', 'cli.usage.number'],
    ['case list --limit -1', 'cli.usage.optionValue'],
    ['case list extra', 'cli.usage.operandTooMany'],
    ['case add', 'cli.usage.optionMissing'],
    ['case show', 'cli.usage.operandMissing'],
    ['case add --title t --classification secret', 'cli.usage.code'],
    ['incident add --case 1 --title t --act thr-threat --target nobody:X', 'cli.usage.code'],
    ['recipient trust R utterly', 'cli.usage.code'],
    ['case list --language tlh', 'cli.usage.code'],
  ])('does not understand: %s', (text, key) => {
    expect(wrongOf(text)).toBe(key)
  })

  it('has no option that takes a secret', () => {
    const secret = Object.entries(options).filter(([name]) => /passphrase|recovery|words/.test(name))
    for (const [name, option] of secret) {
      const value = 'value' in option ? option.value : undefined
      expect([undefined, 'N', 'FILE', 'LANGUAGE'], name).toContain(value)
    }
  })
})

describe('the help', () => {
  it.each(languages)('names every command, option and exit code in %s', (language) => {
    const general = generalHelp(commands, language).join('\n')
    for (const command of commands) {
      expect(general).toContain(command.name)
      const help = commandHelp(command, language).join('\n')
      for (const name of [...(command.required ?? []), ...(command.options ?? [])]) expect(help).toContain(`--${name}`)
      expect(help).not.toMatch(/cli\.|undefined|\{\{/)
    }
    for (const code of ['0', '1', '2', '3', '4', '5', '130']) expect(general).toMatch(new RegExp(`^  ${code} `, 'm'))
    expect(general).not.toMatch(/cli\.|undefined|\{\{/)
  })

  it('says what the codes of a vocabulary mean', () => {
    const found = commands.find(({ name }) => name === 'incident add')
    expect(found && commandHelp(found, 'fr').join('\n')).toMatch(/thr-threat +\p{L}/u)
  })

  it('is what "help", "--help" and no word at all ask for', () => {
    expect(findCommand(commands, []).command).toBeNull()
    expect(findCommand(commands, ['--help']).command).toBeNull()
    expect(findCommand(commands, ['help', 'case', 'add'])).toMatchObject({ command: { name: 'case add' }, rest: ['--help'] })
  })
})

describe('the language of the words', () => {
  it('is the one asked for, else that of the system, else English', () => {
    expect(languageFrom(['--language', 'ar'], { LANG: 'fr_FR.UTF-8' })).toBe('ar')
    expect(languageFrom(['--language=es'], {})).toBe('es')
    expect(languageFrom([], { LANG: 'fr_FR.UTF-8' })).toBe('fr')
    expect(languageFrom([], { LC_ALL: 'ar', LANG: 'fr_FR.UTF-8' })).toBe('ar')
    expect(languageFrom([], { LANG: 'C' })).toBe('en')
  })
})

describe('a date on the command line', () => {
  it.each([
    ['2026-03-31T21:40', 'time', '2026-03-31T21:40'],
    ['2026-03-31', 'exact', '2026-03-31'],
    ['2026-03', 'month', '2026-03'],
    ['2026', 'year', '2026'],
    ['~2026', 'estimate', '2026'],
    ['unknown', 'unknown', null],
    ['2 March 2026', 'exact', '2026-03-02'],
    ['31.03.2026', 'exact', '2026-03-31'],
    ['vers mars 2026', 'estimate', '2026-03'],
    ['آذار ٢٠٢٦', 'month', '2026-03'],
  ])('%s is as precise as it is written', (text, precision, value) => {
    expect(dateFrom(text, 'en')).toEqual({ precision, value })
  })

  it.each(['2/3/2026', 'March', '2026-02-30', 'March to June 2026', '2 March 26', '1447', ''])('refuses %s', (text) => {
    expect(() => dateFrom(text, 'en')).toThrow(UsageError)
  })
})
