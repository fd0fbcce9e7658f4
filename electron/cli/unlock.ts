import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { EngineClient } from '../../shared/contract/index.ts'
import type { VaultGlance, VaultInfo } from '../../shared/contract/session.ts'
import { VaultError, vaultErrorOf } from '../../shared/errors.ts'
import { formatInstant } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/language.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Arguments } from './arguments.ts'
import { passphraseOptions, recoveryOptions, type Secrets } from './secrets.ts'
import { UsageError } from './usage-error.ts'
import { visible } from './visible.ts'

type Unlocking = {
  readonly api: EngineClient
  readonly args: Arguments
  readonly secrets: Secrets
  readonly t: Translate
  readonly language: Language
  /** Tells people something beside the outcome. */
  readonly warn: (lines: readonly string[]) => void
  /** Where the program was started. */
  readonly folder: string
  readonly signal: AbortSignal
}

/** So often a passphrase may be mistyped at the terminal. */
const attempts = 3

/** The folder of the vault: `--vault`, or the folder that the program was started in where it is one. */
export function vaultFolder(args: Arguments, folder: string): string {
  const given = args.text('vault')
  if (given !== undefined) return resolve(folder, given)
  if (existsSync(join(folder, 'vault.json'))) return folder
  throw new UsageError('cli.usage.vaultMissing')
}

/** Opens the vault of the command line, with passphrase or recovery words. @throws VaultError as `session.unlock` */
export async function unlockVault(unlocking: Unlocking): Promise<void> {
  const { api, args, secrets, t, folder, signal } = unlocking
  const path = vaultFolder(args, folder)
  const glance = await api.session.inspect({ path })
  const name = visible(glance.name)
  const info = await (async () => {
    if (args.has('recovery') || secrets.isGiven(recoveryOptions)) {
      const words = await secrets.read(recoveryOptions, t('cli.ask.recovery', { name }))
      return api.session.unlock({ with: 'recovery', path, words })
    }
    const slotId = slotOf(glance, args)
    return tryPassphrases(unlocking, t('cli.ask.passphrase', { name }), (passphrase) =>
      api.session.unlock({ with: 'passphrase', path, passphrase, ...(slotId === undefined ? {} : { slotId }) }),
    )
  })()
  if (signal.aborted) throw new VaultError('CANCELLED')
  warnAbout(info, unlocking)
}

async function tryPassphrases(
  { secrets, t, warn }: Unlocking,
  question: string,
  open: (passphrase: string) => Promise<VaultInfo>,
): Promise<VaultInfo> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await open(await secrets.read(passphraseOptions, question))
    } catch (error) {
      const mayTryAgain = vaultErrorOf(error)?.code === 'WRONG_KEY' && !secrets.isGiven(passphraseOptions) && attempt < attempts
      if (!mayTryAgain) throw error
      secrets.forget(passphraseOptions)
      warn([t('cli.wrongTryAgain')])
    }
}

function slotOf(glance: VaultGlance, args: Arguments): string | undefined {
  const name = args.text('user')
  if (name === undefined) return undefined
  const found = glance.users.find((user) => user.name.normalize('NFC') === name.normalize('NFC'))
  if (!found) throw new UsageError('cli.usage.userUnknown', { name, names: glance.users.map((user) => user.name).join(', ') })
  return found.slotId
}

function warnAbout(info: VaultInfo, { t, language, warn }: Unlocking): void {
  if (info.failedUnlocks > 0) {
    const last = info.lastFailedAt === null ? '' : formatInstant(info.lastFailedAt, language)
    warn([t('cli.failedUnlocks', { count: info.failedUnlocks, last })])
  }
  if (info.readOnly !== null) warn([t(`cli.readOnly.${info.readOnly}`)])
}
