import { languages } from '../../../shared/i18n/language.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { newPassphraseOptions, passphraseOptions } from '../secrets.ts'

export const passphraseCommands: readonly Command[] = [
  {
    name: 'passphrase change',
    options: ['new-passphrase-fd', 'new-passphrase-file', 'accept-weak-passphrase'],
    vault: 'open',
    run: change,
  },
  { name: 'passphrase generate', options: ['words-in'], vault: 'none', run: generate },
]

async function change({ api, args, t, secrets, ask }: Context): Promise<Outcome> {
  const current = await secrets.read(passphraseOptions, t('cli.ask.currentPassphrase'))
  const next = await secrets.readNew(newPassphraseOptions, t('cli.ask.newPassphrase'))
  const { isWeak } = await api.session.passphraseStrength({ passphrase: next })
  const weakAccepted =
    args.has('accept-weak-passphrase') || (isWeak && !secrets.isGiven(newPassphraseOptions) && (await ask(t('cli.ask.weak'))))
  await api.session.changePassphrase({ current, next, weakAccepted })
  return { json: { changed: true }, lines: [t('cli.passphrase.changed')] }
}

async function generate({ api, args, language }: Context): Promise<Outcome> {
  const made = await api.session.generatePassphrase({ language: args.code('words-in', languages) ?? language })
  return { json: made, lines: [made.passphrase] }
}
