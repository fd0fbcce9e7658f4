import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { ImportedFile } from '../../../shared/domain/job.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { findCase, findItem } from '../find-record.ts'
import { importOutcome } from '../import-outcome.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'

/** What is inside files: their text, and the files in them. */
export const reviewCommands: readonly Command[] = [
  { name: 'evidence read', options: ['case'], vault: 'open', run: read },
  { name: 'evidence text', required: ['case', 'item'], vault: 'open', run: text },
  { name: 'evidence take-out', required: ['case', 'item'], vault: 'open', run: takeOut },
]

/** Reads what was not read yet, so that its words are found. */
async function read({ api, args, t, job }: Context): Promise<Outcome> {
  const ref = args.text('case')
  const caseId = ref === undefined ? null : (await findCase(api, ref)).id
  const { readCount, failedCount } = await job('read', api.review.readRest({ caseId }))
  return {
    json: { readCount, failedCount },
    lines: [t('cli.evidence.read', { read: readCount, failed: failedCount })],
    exit: failedCount > 0 ? exitCodes.failed : exitCodes.good,
  }
}

/** Text comes from hostile files: what it prints moves no cursor. */
async function text({ api, args, t }: Context): Promise<Outcome> {
  const pages: { readonly item: string; readonly page: number; readonly text: string }[] = []
  for (const { id } of await namedItems({ api, args })) {
    for (let from = 0, total = 1; from < total; from += 100) {
      const some = await api.review.text({ id, from, count: 100 })
      pages.push(...some.pages.map((page) => ({ item: id, ...page })))
      total = some.total
    }
  }
  const lines = pages.flatMap((page) => page.text.split('\n').map(visible))
  return { json: { pages }, lines: lines.length === 0 ? [t('cli.empty.text')] : lines }
}

/** Takes every file out of items that can be taken out. */
async function takeOut({ api, args, t, language, job }: Context): Promise<Outcome> {
  const files: ImportedFile[] = []
  for (const { id } of await namedItems({ api, args })) {
    const { children } = await api.review.reading({ id })
    const indexes = children.filter(({ isFolder, problem }) => !isFolder && problem === null).map(({ index }) => index)
    if (indexes.length > 0) files.push(...(await job('import', api.review.takeChildren({ id, indexes }))).files)
  }
  return importOutcome(files, { t, language })
}

async function namedItems({ api, args }: Pick<Context, 'api' | 'args'>): Promise<EvidenceItem[]> {
  const { id: caseId } = await findCase(api, args.text('case') ?? '')
  const refs = args.texts('item')
  if (refs.length === 0) throw new UsageError('cli.usage.items')
  return Promise.all(refs.map((ref) => findItem(api, caseId, ref)))
}
