import { ensureTools } from './ensure-tools.ts'

// Run before the tests: what is missing is installed or named, and nothing is skipped without a word.
if (!ensureTools((line) => void process.stderr.write(`${line}\n`))) process.exitCode = 1
