import type { Plan, PlanRequest } from '../../../shared/domain/plan.ts'
import { VaultError } from '../../../shared/errors.ts'
import { formatInstant, formatSize } from '../../../shared/i18n/format.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { codesOf } from '../../../shared/vocabulary/term.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { listOutcome } from '../every-row.ts'
import { exitCodes } from '../exit-codes.ts'
import { findCase, findItem, findRecipient } from '../find-record.ts'
import { listing } from '../options.ts'
import { planLines } from '../plan-lines.ts'
import { factLines, ours } from '../text-table.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'

export const bundleCommands: readonly Command[] = [
  { name: 'bundle plan', required: ['case', 'to'], options: ['report-language', 'level', 'leave-out'], vault: 'open', run: plan },
  {
    name: 'bundle make',
    required: ['case', 'to', 'folder'],
    options: ['report-language', 'level', 'leave-out', 'confirm', 'yes', 'accept-not-verified'],
    vault: 'open',
    run: make,
  },
  { name: 'bundle list', options: ['case', ...listing], vault: 'open', run: list },
]

async function plan(context: Context): Promise<Outcome> {
  const made = await context.api.bundles.plan(await request(context))
  return { json: made, lines: planLines(made, context.t, context.language) }
}

/** Shows the plan, has it confirmed, makes the bundle that was confirmed and no other. */
async function make(context: Context): Promise<Outcome> {
  const { api, args, t, language, job, pathOf } = context
  const wanted = await request(context)
  const shown = await api.bundles.plan(wanted)
  context.say(planLines(shown, t, language))
  if (!(await isConfirmed(shown, context))) return { json: { plan: shown }, lines: [t('cli.notDone')], exit: exitCodes.cancelled }
  const result = await job(
    'bundle',
    api.bundles.make({
      request: wanted,
      planHash: shown.planHash,
      folder: pathOf(args.text('folder') ?? '.'),
      notVerifiedAccepted: await isNotVerifiedAccepted(shown, context),
    }),
  )
  const info = await api.session.state({})
  return {
    json: { ...result, plan: shown, signerFingerprint: info?.institutionFingerprint ?? '' },
    lines: [
      '',
      t('cli.bundle.made'),
      ...factLines([
        [t('cli.fact.path'), result.path],
        [t('cli.column.size'), formatSize(result.sizeBytes, language)],
        [t('submissions.sha256'), result.sha256],
        [t('cli.fact.institutionKey'), info?.institutionFingerprint ?? ''],
      ]),
      '',
      t('submissions.next1'),
      t('submissions.next2'),
    ],
  }
}

async function isConfirmed({ planHash }: Plan, { args, canAsk, ask, t }: Context): Promise<boolean> {
  const confirmed = args.text('confirm')
  if (confirmed !== undefined && confirmed !== planHash) throw new VaultError('PLAN_CHANGED')
  if (confirmed !== undefined || args.has('yes')) return true
  if (!canAsk) throw new UsageError('cli.usage.confirmNeeded')
  return ask(t('cli.ask.plan'))
}

async function isNotVerifiedAccepted({ warnings }: Plan, { args, canAsk, ask, t }: Context): Promise<boolean> {
  if (args.has('accept-not-verified')) return true
  if (!canAsk || args.has('yes') || args.has('confirm')) return false
  for (const warning of warnings)
    if (warning.code === 'recipient-not-verified' && !(await ask(t('cli.ask.notVerified', { name: visible(warning.name) }))))
      return false
  return true
}

async function request({ api, args, language }: Context): Promise<PlanRequest> {
  const { id: caseId } = await findCase(api, args.text('case') ?? '')
  const recipients = await Promise.all(args.texts('to').map((ref) => findRecipient(api, ref)))
  const leaveOut = await Promise.all(args.texts('leave-out').map((ref) => findItem(api, caseId, ref)))
  return {
    caseId,
    recipientIds: recipients.map(({ id }) => id),
    language: args.code('report-language', languages) ?? recipients[0]?.language ?? language,
    identityLevel: args.code('level', codesOf(identityLevels)) ?? 'full-name',
    leaveOut: leaveOut.map(({ id }) => id),
  }
}

async function list({ api, args, t, language }: Context): Promise<Outcome> {
  const ref = args.text('case')
  const found = ref === undefined ? null : await findCase(api, ref)
  return listOutcome(
    args,
    (page) => api.bundles.list({ ...page, ...(found === null ? {} : { caseId: found.id }) }),
    [
      [t('submissions.colWhen'), (row) => ours(formatInstant(row.createdAt, language))],
      [t('submissions.colCase'), (row) => row.caseReference],
      [t('submissions.colRecipients'), (row) => row.recipients.map(({ name }) => name).join(', ')],
      [t('submissions.colFiles'), (row) => t('submissions.filesLeft', { left: row.filesLeft, withheld: row.filesWithheld })],
      [t('cli.column.sha256'), (row) => row.sha256.slice(0, 12)],
      [t('cli.column.file'), (row) => row.fileName],
    ],
    t('cli.empty.bundles'),
  )
}
