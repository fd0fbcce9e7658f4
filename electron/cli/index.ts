#!/usr/bin/env node
import { errorWords } from '../../shared/i18n/error-words.ts'
import { languageFrom } from './language.ts'

/** Entry of the command line: nothing of the engine is loaded before it is known that this Node can run it. */
process.umask(0o077)

/** The database's binary needs Node-API 10; on an older Node it would end the process without a word. */
const needed = 10
if (Number(process.versions.napi ?? 0) < needed) {
  const facts = { needed: 'Node.js 22.14', found: process.version }
  process.stderr.write(
    `${errorWords(languageFrom(process.argv.slice(2), process.env), { code: 'RUNTIME_TOO_OLD', facts }, String)}\n`,
  )
  process.exitCode = 1
} else {
  const { runOnSystem } = await import('./run-on-system.ts')
  await runOnSystem()
}
