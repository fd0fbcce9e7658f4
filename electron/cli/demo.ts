/** The demonstration: `npm run demo`, or `npm run demo -- --out DIR --json`. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { VaultError, vaultErrorOf } from '../../shared/errors.ts'
import { errorWords } from '../../shared/i18n/error-words.ts'
import { type Language, languages } from '../../shared/i18n/language.ts'
import { translator } from '../../shared/i18n/translator.ts'
import { runDemo } from './demo/run-demo.ts'
import { isProven, summaryOf } from './demo/summary.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { visible } from './visible.ts'

process.umask(0o077)
process.exitCode = await demo(process.argv.slice(2))

async function demo(words: readonly string[]): Promise<ExitCode> {
  const args = parse(words)
  const language = args?.language ?? systemLanguage()
  const t = translator(language)
  if (args === null || args.help) {
    tell(t('demo.help'), args !== null)
    return args === null ? exitCodes.usage : exitCodes.good
  }
  const startedAt = performance.now()
  try {
    const folder = args.out === null ? await mkdtemp(join(tmpdir(), 'evidence-vault-demo-')) : await emptyFolder(args.out)
    const result = await runDemo({ folder, t, say: (line) => tell(line, false), log: (line) => tell(visible(line), false) })
    tell(summaryOf(result, t, (performance.now() - startedAt) / 1_000).join('\n'), !args.json)
    if (args.json) tell(JSON.stringify({ proven: isProven(result), ...result }), true)
    return isProven(result) ? exitCodes.good : exitCodes.notWhole
  } catch (error) {
    const known = vaultErrorOf(error)
    if (known === null) throw error
    tell(errorWords(language, known, visible), false)
    return exitCodes.failed
  }
}

/** Null where the words are not understood. */
function parse(words: readonly string[]) {
  try {
    const options = {
      out: { type: 'string' },
      json: { type: 'boolean' },
      language: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const
    const { values } = parseArgs({ args: [...words], options, strict: true })
    const language = languages.find((code) => code === values.language) ?? null
    if (values.language !== undefined && language === null) return null
    if (values.out === '') return null
    return {
      out: values.out === undefined ? null : resolve(values.out),
      json: values.json === true,
      help: values.help === true,
      language,
    }
  } catch {
    return null
  }
}

/** @throws VaultError TARGET_EXISTS where something is in it, TARGET_NOT_WRITABLE */
async function emptyFolder(path: string): Promise<string> {
  try {
    // Not recursive for the last part: where a parent takes no folders (as /proc), Node would try for ever.
    if (!existsSync(path)) {
      await mkdir(dirname(path), { recursive: true })
      await mkdir(path)
    }
    if ((await readdir(path)).length === 0) return path
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOTDIR')
    throw new VaultError(isThere ? 'TARGET_EXISTS' : 'TARGET_NOT_WRITABLE', { path }, error)
  }
  throw new VaultError('TARGET_EXISTS', { path })
}

function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const code = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2)
  return languages.find((language) => language === code) ?? 'en'
}

function tell(text: string, isAnswer: boolean): void {
  const stream = isAnswer ? process.stdout : process.stderr
  stream.write(`${text}\n`)
}
