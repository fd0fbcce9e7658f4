import type { RecoverySheet } from '../../../shared/contract/session.ts'
import { formatInstant } from '../../../shared/i18n/format.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { passphraseOptions } from '../secrets.ts'
import { factLines, ours } from '../text-table.ts'
import { vaultFolder } from '../unlock.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'

export const vaultCommands: readonly Command[] = [
  {
    name: 'create',
    operands: [{ name: 'FOLDER' }],
    required: ['name', 'user'],
    options: ['place', 'recovery-language', 'passphrase-fd', 'passphrase-file', 'accept-weak-passphrase'],
    vault: 'none',
    run: create,
  },
  {
    name: 'info',
    options: ['unlock', 'vault', 'user', 'passphrase-fd', 'passphrase-file', 'recovery', 'recovery-fd', 'recovery-file'],
    vault: 'none',
    run: info,
  },
  { name: 'doctor', options: ['full'], vault: 'open', run: doctor },
  { name: 'export-all', operands: [{ name: 'FOLDER' }], options: ['yes'], vault: 'open', run: exportAll },
]

async function create(context: Context): Promise<Outcome> {
  const { api, args, t, secrets, language } = context
  const path = context.pathOf(args.operands[0] ?? '')
  const passphrase = await secrets.readNew(passphraseOptions, t('cli.ask.newPassphrase'))
  const { isWeak } = await api.session.passphraseStrength({ passphrase })
  const mayBeAsked = context.canAsk && !secrets.isGiven(passphraseOptions)
  const weakAccepted = args.has('accept-weak-passphrase') || (isWeak && mayBeAsked && (await context.ask(t('cli.ask.weak'))))
  const sheet = await api.session.create({
    path,
    name: args.text('name') ?? '',
    place: args.text('place') ?? '',
    userName: args.text('user') ?? '',
    passphrase,
    weakAccepted,
    recoveryLanguage: args.code('recovery-language', ['en', 'fr', 'es', 'ar']) ?? language,
  })
  context.say(sheetLines(sheet, path, context))
  const recoveryConfirmed = mayBeAsked && (await confirmSheet(context))
  const { words: recoveryWords, ...facts } = sheet
  return {
    json: { vault: path, recoveryWords, recoveryConfirmed, ...facts },
    lines: [recoveryConfirmed ? t('cli.create.confirmed') : t('cli.create.notConfirmed')],
  }
}

function sheetLines(sheet: RecoverySheet, path: string, { t, language }: Context): string[] {
  const numbered = sheet.words.map((word, at) => `${String(at + 1).padStart(2)} ${word}`)
  const columns = Array.from({ length: 6 }, (_, row) =>
    [0, 6, 12, 18]
      .map((start) => (numbered[start + row] ?? '').padEnd(18))
      .join('')
      .trimEnd(),
  )
  return [
    t('cli.create.made', { path: visible(path) }),
    '',
    t('cli.create.sheet'),
    '',
    ...columns.map((line) => `  ${line}`),
    '',
    ...factLines([
      [t('cli.fact.vault'), sheet.vaultName],
      [t('cli.fact.vaultId'), sheet.vaultId],
      [t('cli.fact.created'), ours(formatInstant(sheet.createdAt, language))],
      [t('cli.fact.institutionKey'), sheet.institutionFingerprint],
      [t('cli.fact.userKey'), sheet.userFingerprint],
      [t('cli.fact.custodyHead'), `${sheet.custodySeq} ${sheet.custodyHash}`],
    ]),
    '',
    t('cli.create.keep'),
  ]
}

/** Asks two words of the sheet back: whoever copied it down can tell them. */
async function confirmSheet({ api, t, askLine }: Context): Promise<boolean> {
  const places = [3 + Math.floor(Math.random() * 9), 13 + Math.floor(Math.random() * 11)]
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const words: { place: number; word: string }[] = []
    for (const place of places) words.push({ place, word: (await askLine(t('cli.ask.word', { place }))).trim() })
    if (words.every(({ word }) => word === '')) return false
    if ((await api.session.confirmRecovery({ words })).confirmed) return true
  }
  return false
}

async function info(context: Context): Promise<Outcome> {
  const { api, args, t, language } = context
  if (args.has('unlock')) {
    await context.unlock()
    const open = await api.session.state({})
    if (open === null) throw new UsageError('cli.usage.vaultMissing')
    const { counts } = open
    return {
      json: open,
      lines: factLines([
        [t('cli.fact.vault'), open.name],
        [t('cli.fact.place'), open.place],
        [t('cli.fact.path'), open.path],
        [t('cli.fact.vaultId'), open.vaultId],
        [t('cli.fact.created'), ours(formatInstant(open.createdAt, language))],
        [t('cli.fact.user'), open.user.name],
        [t('cli.fact.userKey'), open.user.fingerprint],
        [t('cli.fact.institutionKey'), open.institutionFingerprint],
        [t('cli.fact.recoveryConfirmed'), open.recoveryConfirmed ? t('cli.ask.yes') : t('cli.ask.no')],
        [t('common.cases'), String(counts.cases)],
        [t('common.people'), String(counts.people)],
        [t('common.evidence'), String(counts.evidence)],
        [t('common.recipients'), String(counts.recipients)],
        [t('submissions.ledger'), String(counts.bundles)],
        [t('cli.fact.custodyHead'), `${open.custody.seq} ${open.custody.hash}`],
      ]),
    }
  }
  const glance = await api.session.inspect({ path: vaultFolder(args, context.pathOf('.')) })
  const { inUse } = glance
  return {
    json: glance,
    lines: factLines([
      [t('cli.fact.vault'), glance.name],
      [t('cli.fact.path'), glance.path],
      [t('cli.fact.vaultId'), glance.vaultId],
      [t('cli.fact.created'), ours(formatInstant(glance.createdAt, language))],
      [t('cli.fact.users'), glance.users.map(({ name }) => name).join(', ')],
      [
        t('cli.fact.inUse'),
        inUse === null ? ours(t('cli.ask.no')) : ours(`${visible(inUse.machine)}, ${formatInstant(inUse.since, language)}`),
      ],
    ]),
  }
}

async function doctor({ api, args, t, job }: Context): Promise<Outcome> {
  const result = await job('doctor', api.vault.doctor({ mode: args.has('full') ? 'full' : 'quick' }))
  const hasDamage = result.findings.some(({ level }) => level === 'error')
  return {
    json: result,
    exit: hasDamage ? exitCodes.notWhole : exitCodes.good,
    lines: [
      ...result.findings.map(
        ({ code, level, facts }) => `${t(`cli.level.${level}`)}: ${t(`cli.doctor.${code}`)}${factsIn(facts)}`,
      ),
      t('cli.doctor.checked', { count: result.blobsChecked, entries: result.entriesChecked }),
      hasDamage ? t('cli.doctor.damaged') : t('cli.doctor.sound'),
    ],
  }
}

function factsIn(facts: Readonly<Record<string, string | number | boolean>>): string {
  const words = Object.entries(facts).map(([name, value]) => `${name} ${visible(String(value))}`)
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

async function exportAll(context: Context): Promise<Outcome> {
  const { api, args, t, job, pathOf } = context
  const folder = pathOf(args.operands[0] ?? '')
  if (!args.has('yes')) {
    if (!context.canAsk) throw new UsageError('cli.usage.yesNeeded')
    if (!(await context.ask(t('cli.ask.inClear', { path: visible(folder) }))))
      return { json: null, lines: [t('cli.notDone')], exit: exitCodes.cancelled }
  }
  const result = await job('export-all', api.vault.exportAll({ folder }))
  return {
    json: result,
    lines: [t('cli.exportAll.done', { count: result.fileCount, path: visible(result.folder) }), t('cli.exportAll.inClear')],
  }
}
