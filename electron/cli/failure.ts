import { type VaultError, vaultErrorOf } from '../../shared/errors.ts'
import { errorWords } from '../../shared/i18n/error-words.ts'
import type { Language } from '../../shared/i18n/language.ts'
import { translator } from '../../shared/i18n/translator.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { UsageError } from './usage-error.ts'
import { visible, visibleJson } from './visible.ts'

type Where = {
  readonly system: { readonly out: (text: string) => void; readonly err: (text: string) => void }
  readonly language: Language
  readonly isJson: boolean
  /** What the engine told its developers. */
  readonly log: readonly string[]
}

/** Puts what went wrong into words, for people or for programs, and says how the program ends. */
export function reportError(error: unknown, { system, language, isJson, log }: Where): ExitCode {
  const t = translator(language)
  if (error instanceof UsageError) {
    const facts = Object.fromEntries(Object.entries(error.facts).map(([name, fact]) => [name, visible(String(fact))]))
    const message = t(error.key, facts)
    if (isJson) system.out(`${visibleJson({ error: { code: 'USAGE', facts: error.facts, message } })}\n`)
    else system.err(`${message}\n${t('cli.usage.seeHelp')}\n`)
    return exitCodes.usage
  }
  const known = vaultErrorOf(error)
  const { code, facts } = known ?? { code: 'INTERNAL' as const, facts: {} }
  const message = errorWords(language, { code, facts }, visible)
  if (isJson) system.out(`${visibleJson({ error: { code, facts, message } })}\n`)
  else system.err(`${message}\n`)
  if (code === 'INTERNAL') for (const line of [...log, ...traceOf(known, error)]) system.err(`  ${visible(line)}\n`)
  return code === 'CANCELLED'
    ? exitCodes.cancelled
    : wrongKeys.includes(code)
      ? exitCodes.wrongKey
      : brokenness.includes(code)
        ? exitCodes.notWhole
        : exitCodes.failed
}

const wrongKeys: readonly string[] = ['WRONG_KEY', 'RECOVERY_WORDS_MISTYPED', 'AGE_NO_MATCH']
const brokenness: readonly string[] = [
  'VAULT_HEADER_DAMAGED',
  'VAULT_DAMAGED',
  'BLOB_MISSING',
  'BLOB_DAMAGED',
  'CUSTODY_BROKEN',
  'BUNDLE_INVALID',
  'AGE_PAYLOAD_DAMAGED',
]

/** Where a bug is, for whoever mends it: never for an expected failure. */
function traceOf(known: VaultError | null, error: unknown): string[] {
  return known === null && error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6) : []
}
