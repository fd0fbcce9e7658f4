import { answers, consentForms, consentGivers, hiddenFields, informedTopics } from '../../../shared/domain/consent.ts'
import { formatDay } from '../../../shared/i18n/format.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { codesOf, labelOf } from '../../../shared/vocabulary/term.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { findCase, findPerson, findRecipient } from '../find-record.ts'
import { ours, textTable } from '../text-table.ts'
import { visible } from '../visible.ts'

export const consentCommands: readonly Command[] = [
  {
    name: 'consent add',
    required: ['person', 'recipient', 'level'],
    options: [
      'given-by',
      'given-by-name',
      'informed-of',
      'hide',
      'form',
      'on',
      'review-on',
      'to-governments',
      'in-public',
      'note',
    ],
    vault: 'open',
    run: add,
  },
  { name: 'consent list', required: ['case'], vault: 'open', run: list },
  { name: 'consent withdraw', operands: [{ name: 'CONSENT' }], options: ['on', 'why'], vault: 'open', run: withdraw },
]

async function add({ api, args, t, language, today }: Context): Promise<Outcome> {
  const person = await findPerson(api, args.text('person') ?? '')
  const recipient = await findRecipient(api, args.text('recipient') ?? '')
  const made = await api.consent.decide({
    personId: person.id,
    recipientId: recipient.id,
    identityLevel: args.code('level', codesOf(identityLevels)) ?? 'withheld',
    givenBy: args.code('given-by', consentGivers) ?? 'self',
    givenByName: args.text('given-by-name') ?? '',
    informedOf: args.codes('informed-of', informedTopics),
    hiddenFields: args.codes('hide', hiddenFields),
    form: args.code('form', consentForms) ?? 'written',
    decidedOn: args.text('on') ?? today,
    reviewOn: args.text('review-on') ?? null,
    nameToGovernments: args.code('to-governments', answers) ?? 'not-asked',
    nameInPublicReports: args.code('in-public', answers) ?? 'not-asked',
    note: args.text('note') ?? '',
  })
  const facts = {
    person: visible(person.displayName),
    recipient: visible(recipient.name),
    level: labelOf(identityLevels, made.identityLevel, language),
    id: made.id,
  }
  return { json: made, lines: [t('cli.added.consent', facts)] }
}

async function list({ api, args, t, language }: Context): Promise<Outcome> {
  const { id: caseId } = await findCase(api, args.text('case') ?? '')
  const rows = await api.consent.list({ caseId })
  const names = new Map<string, string>()
  for (const person of await api.people.inCase({ caseId })) names.set(person.id, person.displayName)
  for (const recipient of await api.recipients.list({})) names.set(recipient.id, recipient.name)
  const table = textTable(
    [
      t('cli.column.id'),
      t('cli.column.decidedOn'),
      t('cli.column.withdrawnOn'),
      t('cli.column.level'),
      t('cli.column.recipient'),
      t('cli.column.person'),
    ],
    rows.map((row) => [
      row.id,
      ours(formatDay(row.decidedOn, language)),
      row.withdrawnOn === null ? '' : ours(formatDay(row.withdrawnOn, language)),
      labelOf(identityLevels, row.identityLevel, language),
      names.get(row.recipientId) ?? row.recipientId,
      names.get(row.personId) ?? row.personId,
    ]),
  )
  return { json: { total: rows.length, rows }, lines: rows.length === 0 ? [t('cli.empty.consents')] : table }
}

async function withdraw({ api, args, t, today, language }: Context): Promise<Outcome> {
  const withdrawn = await api.consent.withdraw({
    id: args.operands[0] ?? '',
    withdrawnOn: args.text('on') ?? today,
    why: args.text('why') ?? '',
  })
  return { json: withdrawn, lines: [t('cli.consent.withdrawn', { day: formatDay(withdrawn.withdrawnOn ?? today, language) })] }
}
