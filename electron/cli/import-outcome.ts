import type { ImportedFile } from '../../shared/domain/job.ts'
import { errorWords } from '../../shared/i18n/error-words.ts'
import { formatSize } from '../../shared/i18n/format.ts'
import type { Context, Outcome } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { visible } from './visible.ts'

/** What became of files that were to be added, one line each, and how many of each. */
export function importOutcome(files: readonly ImportedFile[], { t, language }: Pick<Context, 't' | 'language'>): Outcome {
  const count = (outcome: ImportedFile['outcome']) => files.filter((file) => file.outcome === outcome).length
  const lines = files.map((file) => {
    const path = visible(file.path)
    if (file.outcome === 'added') return `${t('evidence.outcomeAdded')}: ${path} (${formatSize(file.sizeBytes, language)})`
    if (file.outcome === 'already') return `${t('evidence.outcomeAlready')}: ${path}`
    return `${t('evidence.outcomeFailed')}: ${errorWords(language, file.problem, visible)}`
  })
  return {
    json: { files },
    lines: [...lines, t('cli.evidence.sum', { added: count('added'), already: count('already'), failed: count('failed') })],
    exit: count('failed') > 0 ? exitCodes.failed : exitCodes.good,
  }
}
