import type { Db } from '../../electron/vault/records/db.ts'
import { personRoles } from '../../shared/domain/person.ts'
import { languages } from '../../shared/i18n/language.ts'
import { capacities } from '../../shared/vocabulary/capacities.ts'
import { identityLevels } from '../../shared/vocabulary/identity-levels.ts'
import { codesOf } from '../../shared/vocabulary/term.ts'
import { authors } from './authors.ts'
import { inserter, stampColumns, stampOn } from './inserter.ts'
import type { Seeded } from './seeded.ts'
import type { Size } from './size.ts'
import { words } from './words.ts'

/** Ids of the people: each involved in one case or two, half of them with a consent for the one recipient. */
export function generatePeople(db: Db, size: Size, random: Seeded, cases: readonly string[]): string[] {
  const recipientId = recipientOf(db, random)
  const insert = inserter(db, 'people', [
    'id',
    'display_name',
    'other_names',
    'pseudonym',
    'role',
    'capacity',
    'institution',
    'contacts',
    'country',
    'note',
    'kind',
    'sex',
    ...stampColumns,
  ])
  const involve = db.prepare('insert or ignore into involvements values (?, ?, ?)')
  const consent = consentsInto(db)
  return Array.from({ length: size.people }, (_, at) => {
    const said = words[random.pick(languages)]
    const id = random.id()
    const name = `${random.pick(said.given)} ${random.pick(said.family)}`
    insert({
      id,
      display_name: name,
      other_names: random.chance(0.2) ? JSON.stringify([`${name} ${at}`]) : '[]',
      pseudonym: '',
      role: random.pick(said.roles),
      capacity: random.chance(0.6) ? random.pick(codesOf(capacities)) : null,
      institution: '',
      contacts: JSON.stringify([`person-${at}@example.org`]),
      country: random.chance(0.8) ? random.pick(['XA', 'FR', 'MA', 'PE', 'KE', 'NP', 'TN', 'GT']) : null,
      note: '',
      kind: random.chance(0.95) ? 'person' : 'organisation',
      sex: random.chance(0.5) ? random.pick(['female', 'male']) : null,
      ...stampOn(random.day(), random.pick(authors)),
    })
    involve.run(random.pick(cases), id, random.pick(personRoles))
    if (random.chance(0.5)) consent(random, id, recipientId)
    return id
  })
}

function consentsInto(db: Db) {
  const insert = inserter(db, 'consents', [
    'id',
    'person_id',
    'recipient_id',
    'identity_level',
    'given_by',
    'form',
    'decided_on',
    'review_on',
    'name_to_governments',
    'name_in_public_reports',
    'note',
    'withdrawn_on',
    'withdrawn_why',
    'informed_of',
    ...stampColumns,
  ])
  return (random: Seeded, personId: string, recipientId: string) =>
    insert({
      id: random.id(),
      person_id: personId,
      recipient_id: recipientId,
      identity_level: random.pick(codesOf(identityLevels)),
      given_by: 'self',
      form: 'written',
      decided_on: random.day(),
      review_on: random.chance(0.4) ? random.day() : null,
      name_to_governments: 'not-asked',
      name_in_public_reports: random.pick(['yes', 'no', 'not-asked']),
      note: '',
      withdrawn_on: random.chance(0.05) ? random.day() : null,
      withdrawn_why: '',
      informed_of: JSON.stringify(['purpose', 'recipients', 'risks', 'limits', 'right-to-withdraw']),
      ...stampOn(random.day(), random.pick(authors)),
    })
}

function recipientOf(db: Db, random: Seeded): string {
  const id = random.id()
  inserter(db, 'recipients', [
    'id',
    'name',
    'organisation',
    'profile',
    'language',
    'note',
    'age_recipient',
    'ssh_key',
    'fingerprint',
    'trust',
    'trust_note',
    ...stampColumns,
  ])({
    id,
    name: 'Network of institutions',
    organisation: '',
    profile: 'ganhri',
    language: 'en',
    note: '',
    // A recipient of nobody: the key of 32 bytes 0x09 of curve 25519 in the form of age.
    age_recipient: 'age1pyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysjzgfpyysw5g2gk',
    ssh_key: null,
    fingerprint: '0000 0000 0000 0000 0000 0000 0000 0000',
    trust: 'met',
    trust_note: '',
    ...stampOn('2020-01-01', random.pick(authors)),
  })
  return id
}
