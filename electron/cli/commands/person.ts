import { type InvolvedPerson, type PersonRow, personRoles } from '../../../shared/domain/person.ts'
import { capacities } from '../../../shared/vocabulary/capacities.ts'
import { codesOf, labelOf } from '../../../shared/vocabulary/term.ts'
import type { Command, Context, Outcome } from '../command.ts'
import { listOutcome } from '../every-row.ts'
import { findCase, findPerson } from '../find-record.ts'
import { listing } from '../options.ts'
import { visible } from '../visible.ts'

export const personCommands: readonly Command[] = [
  {
    name: 'person add',
    required: ['name'],
    options: ['case', 'as', 'other-name', 'pseudonym', 'role', 'capacity', 'institution', 'contact', 'country', 'note'],
    vault: 'open',
    run: add,
  },
  { name: 'person list', options: ['case', 'text', ...listing], vault: 'open', run: list },
  { name: 'person involve', operands: [{ name: 'PERSON' }], required: ['case'], options: ['as'], vault: 'open', run: involve },
]

async function add({ api, args, t }: Context): Promise<Outcome> {
  const ref = args.text('case')
  const found = ref === undefined ? null : await findCase(api, ref)
  const made = await api.people.create({
    fields: {
      displayName: args.text('name') ?? '',
      otherNames: [...args.texts('other-name')],
      pseudonym: args.text('pseudonym') ?? '',
      role: args.text('role') ?? '',
      capacity: args.code('capacity', codesOf(capacities)) ?? null,
      institution: args.text('institution') ?? '',
      contacts: [...args.texts('contact')],
      country: args.text('country') ?? null,
      note: args.text('note') ?? '',
    },
    ...(found === null ? {} : { caseId: found.id }),
    roles: args.codes('as', personRoles),
  })
  return { json: made, lines: [t('cli.added.person', { name: visible(made.displayName), id: made.id })] }
}

async function list({ api, args, t, language }: Context): Promise<Outcome> {
  const ref = args.text('case')
  const found = ref === undefined ? null : await findCase(api, ref)
  return listOutcome(
    args,
    async ({ offset, limit }): Promise<{ total: number; rows: readonly (PersonRow | InvolvedPerson)[] }> => {
      if (found === null) return api.people.list({ offset, limit, text: args.text('text') ?? '' })
      const people = await api.people.inCase({ caseId: found.id })
      return { total: people.length, rows: people.slice(offset, offset + limit) }
    },
    [
      [t('cli.column.id'), (row) => row.id],
      [t('cli.column.capacity'), (row) => (row.capacity === null ? '' : labelOf(capacities, row.capacity, language))],
      [t('cli.column.roles'), (row) => ('roles' in row ? row.roles.join(', ') : '')],
      [t('cli.column.name'), (row) => row.displayName],
    ],
    t('cli.empty.people'),
  )
}

async function involve({ api, args, t }: Context): Promise<Outcome> {
  const person = await findPerson(api, args.operands[0] ?? '')
  const found = await findCase(api, args.text('case') ?? '')
  const roles = args.codes('as', personRoles)
  await api.people.involve({ personId: person.id, caseId: found.id, roles })
  const facts = { name: visible(person.displayName), reference: found.reference, roles: roles.join(', ') }
  return {
    json: { personId: person.id, caseId: found.id, roles },
    lines: [roles.length === 0 ? t('cli.person.out', facts) : t('cli.person.involved', facts)],
  }
}
