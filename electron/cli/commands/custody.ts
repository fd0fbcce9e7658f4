import { formatInstant } from '../../../shared/i18n/format.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { listOutcome } from '../every-row.ts'
import { exitCodes } from '../exit-codes.ts'
import { listing } from '../options.ts'
import { ours } from '../text-table.ts'

export const custodyCommands: readonly Command[] = [
  { name: 'custody check', vault: 'open', run: check },
  { name: 'custody list', options: ['subject', ...listing], vault: 'open', run: list },
]

async function check({ api, t }: Context): Promise<Outcome> {
  const result = await api.custody.check({})
  const { brokenAt } = result
  const words =
    brokenAt === null
      ? [t('cli.custody.whole', { count: result.entries }), `${result.headSeq} ${result.headHash}`, t('custody.notProven')]
      : [t('custody.brokenTitle', { seq: brokenAt.seq }), t(`custody.broken.${brokenAt.reason}`), t('custody.brokenText')]
  return { json: result, lines: words, exit: result.whole ? exitCodes.good : exitCodes.notWhole }
}

function list({ api, args, t, language }: Context): Promise<Outcome> {
  const subject = args.text('subject')
  return listOutcome(
    args,
    (page) => api.custody.list({ ...page, ...(subject === undefined ? {} : { subject }) }),
    [
      [t('custody.colSeq'), (row) => String(row.seq)],
      [t('custody.colAt'), (row) => ours(formatInstant(row.at, language))],
      [t('custody.colAction'), (row) => t(`custody.did.${row.action}`)],
      [t('custody.colActor'), (row) => row.actor],
      [t('custody.colHash'), (row) => row.hash.slice(0, 12)],
      [t('custody.subject'), (row) => row.subject ?? ''],
    ],
    t('custody.emptyTitle'),
  )
}
