import { open } from 'node:fs/promises'
import { type Recipient, trustLevels } from '../../../shared/domain/recipient.ts'
import { VaultError } from '../../../shared/errors.ts'
import { languages } from '../../../shared/i18n/language.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import { codesOf } from '../../../shared/vocabulary/term.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { findRecipient } from '../find-record.ts'
import { factLines, textTable } from '../text-table.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'

export const recipientCommands: readonly Command[] = [
  {
    name: 'recipient add',
    operands: [{ name: 'FILE', optional: true }],
    required: ['profile'],
    options: ['name', 'age-recipient', 'ssh-key', 'organisation', 'recipient-language', 'note'],
    vault: 'open',
    run: add,
  },
  { name: 'recipient list', vault: 'open', run: list },
  {
    name: 'recipient trust',
    operands: [{ name: 'RECIPIENT' }, { name: 'TRUST', oneOf: trustLevels }],
    options: ['note'],
    vault: 'open',
    run: trust,
  },
  { name: 'recipient own-card', options: ['words-in'], vault: 'open', run: ownCard },
]

/** A card is a page of text; more is not a card. */
const longestCardBytes = 20_000

async function add(context: Context): Promise<Outcome> {
  const { t } = context
  const made = await (context.args.operands[0] === undefined ? addKeys(context) : addCard(context, context.args.operands[0]))
  return {
    json: made,
    lines: [t('cli.added.recipient', { name: visible(made.name) }), ...keyLines(made, context), t('cli.recipient.compare')],
  }
}

async function addCard({ api, args, pathOf }: Context, file: string): Promise<Recipient> {
  const profile = args.code('profile', codesOf(recipientProfiles)) ?? 'other'
  return api.recipients.addCard({ card: await readCard(pathOf(file)), profile })
}

async function addKeys({ api, args }: Context): Promise<Recipient> {
  const [name, ageRecipient] = [args.text('name'), args.text('age-recipient')]
  if (name === undefined || ageRecipient === undefined) throw new UsageError('cli.usage.recipientKeys')
  return api.recipients.add({
    fields: {
      name,
      organisation: args.text('organisation') ?? '',
      profile: args.code('profile', codesOf(recipientProfiles)) ?? 'other',
      language: args.code('recipient-language', languages) ?? 'en',
      note: args.text('note') ?? '',
    },
    ageRecipient,
    sshKey: args.text('ssh-key') ?? null,
  })
}

async function list({ api, t }: Context): Promise<Outcome> {
  const rows = await api.recipients.list({})
  const table = textTable(
    [t('cli.column.fingerprint'), t('cli.column.trust'), t('cli.column.language'), t('cli.column.name')],
    rows.map((row) => [row.fingerprint, t(`cli.trust.${row.trust}`), row.language, row.name]),
  )
  return { json: { total: rows.length, rows }, lines: rows.length === 0 ? [t('cli.empty.recipients')] : table }
}

async function trust({ api, args, t }: Context): Promise<Outcome> {
  const found = await findRecipient(api, args.operands[0] ?? '')
  const level = trustLevels.find((known) => known === args.operands[1]) ?? 'not-verified'
  const changed = await api.recipients.setTrust({
    id: found.id,
    version: found.version,
    trust: level,
    trustNote: args.text('note') ?? '',
  })
  return {
    json: changed,
    lines: [t('cli.recipient.trusted', { name: visible(changed.name), trust: t(`cli.trust.${changed.trust}`) })],
  }
}

async function ownCard({ api, args, language }: Context): Promise<Outcome> {
  const { card, content } = await api.recipients.ownCard({ language: args.code('words-in', languages) ?? language })
  return { json: { card, content }, lines: card.replace(/\n$/, '').split('\n') }
}

function keyLines(recipient: Recipient, { t }: Context): string[] {
  return factLines([
    [t('cli.fact.ageRecipient'), recipient.ageRecipient],
    [t('cli.column.fingerprint'), recipient.fingerprint],
  ])
}

async function readCard(path: string): Promise<string> {
  try {
    const file = await open(path, 'r')
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(longestCardBytes + 1), 0, longestCardBytes + 1, 0)
      if (bytesRead > longestCardBytes) throw new VaultError('FILE_TOO_LARGE', { path, limitBytes: longestCardBytes })
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof VaultError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new VaultError(
      code === 'ENOENT' ? 'FILE_NOT_FOUND' : code === 'EISDIR' ? 'NOT_A_FILE' : 'FILE_NOT_READABLE',
      { path },
      error,
    )
  }
}
