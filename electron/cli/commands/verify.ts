import type { VerifyReport } from '../../../shared/bundle/report.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { OptionName } from '../options.ts'
import { bundlePassphraseOptions } from '../secrets.ts'
import { verdictLines } from '../verdict-lines.ts'
import { visible } from '../visible.ts'

const keys: readonly OptionName[] = [
  'identity',
  'allowed-signers',
  'bundle-passphrase',
  'bundle-passphrase-fd',
  'bundle-passphrase-file',
]

export const verifyCommands: readonly Command[] = [
  { name: 'bundle verify', operands: [{ name: 'BUNDLE' }], options: keys, vault: 'if-given', run: verify },
  { name: 'bundle open', operands: [{ name: 'BUNDLE' }], required: ['folder'], options: keys, vault: 'if-given', run: open },
]

async function verify(context: Context): Promise<Outcome> {
  const { api, job, t } = context
  const { report } = await job('verify', api.bundles.verify(await openWith(context)))
  return { json: report, lines: verdictLines(report, t), exit: exitFor(report) }
}

async function open(context: Context): Promise<Outcome> {
  const { api, args, job, t, pathOf } = context
  const started = api.bundles.open({ ...(await openWith(context)), folder: pathOf(args.text('folder') ?? '') })
  const result = await job('open-bundle', started)
  const { report, folder, fileCount } = result
  const written =
    folder === null ? t('cli.bundle.notWritten') : t('cli.exportAll.done', { count: fileCount, path: visible(folder) })
  return { json: result, lines: [...verdictLines(report, t), '', written], exit: exitFor(report) }
}

async function openWith({ args, secrets, t, pathOf }: Context) {
  const path = (name: OptionName) => {
    const given = args.text(name)
    return given === undefined ? null : pathOf(given)
  }
  const hasPassphrase = args.has('bundle-passphrase') || secrets.isGiven(bundlePassphraseOptions)
  return {
    path: pathOf(args.operands[0] ?? ''),
    identityPath: path('identity'),
    allowedSignersPath: path('allowed-signers'),
    passphrase: hasPassphrase ? await secrets.read(bundlePassphraseOptions, t('cli.ask.bundlePassphrase')) : null,
  }
}

function exitFor({ verdict }: VerifyReport): ExitCode {
  switch (verdict) {
    case 'good':
      return exitCodes.good
    case 'good-signer-unknown':
      return exitCodes.signerUnknown
    case 'bad':
      return exitCodes.notWhole
    case 'not-opened':
      return exitCodes.wrongKey
  }
}
