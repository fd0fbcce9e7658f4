import { caseStatuses, nexuses } from '../../shared/domain/case.ts'
import { answers, consentForms, consentGivers, hiddenFields, informedTopics } from '../../shared/domain/consent.ts'
import { acquisitionMethods } from '../../shared/domain/evidence.ts'
import { listNames } from '../../shared/domain/exchange/export-request.ts'
import { personRoles } from '../../shared/domain/person.ts'
import { languages } from '../../shared/i18n/language.ts'
import { actTypes } from '../../shared/vocabulary/act-types.ts'
import { capacities } from '../../shared/vocabulary/capacities.ts'
import { classifications } from '../../shared/vocabulary/classifications.ts'
import { identityLevels } from '../../shared/vocabulary/identity-levels.ts'
import { recipientProfiles } from '../../shared/vocabulary/recipient-profiles.ts'
import { targetLevels } from '../../shared/vocabulary/target-levels.ts'
import type { Term } from '../../shared/vocabulary/term.ts'

/** One option of the command line. A name means the same in every command. Its words are `cli.option.<name>`. */
export type Option = {
  /** What stands for its value in the help; without one it is a switch. */
  readonly value?: 'FILE' | 'FOLDER' | 'N' | 'REF' | 'CODE' | 'DAY' | 'DATE' | 'TEXT' | 'LANGUAGE' | 'KEY'
  /** May be given several times. */
  readonly many?: true
  readonly oneOf?: readonly string[]
  /** A vocabulary: the help shows what its codes mean. */
  readonly terms?: readonly Term[]
}

const language = { value: 'LANGUAGE', oneOf: languages } as const

/** Every option there is. Passphrases and recovery words are never among them: only where to read them. */
export const options = {
  vault: { value: 'FOLDER' },
  'passphrase-fd': { value: 'N' },
  'passphrase-file': { value: 'FILE' },
  recovery: {},
  'recovery-fd': { value: 'N' },
  'recovery-file': { value: 'FILE' },
  user: { value: 'TEXT' },
  json: {},
  quiet: {},
  language,
  help: {},
  version: {},
  ndjson: {},
  limit: { value: 'N' },
  offset: { value: 'N' },
  text: { value: 'TEXT' },
  yes: {},
  unlock: {},
  name: { value: 'TEXT' },
  place: { value: 'TEXT' },
  note: { value: 'TEXT' },
  'accept-weak-passphrase': {},
  'recovery-language': language,
  'new-passphrase-fd': { value: 'N' },
  'new-passphrase-file': { value: 'FILE' },
  'words-in': language,
  fixed: { value: 'TEXT', many: true },
  'month-first': {},
  'dry-run': {},
  rejected: { value: 'FILE' },
  of: { value: 'CODE', oneOf: listNames },
  column: { value: 'CODE', many: true },
  format: { value: 'CODE', oneOf: ['csv', 'json'] },
  codes: {},
  'with-contacts': {},
  case: { value: 'REF' },
  title: { value: 'TEXT' },
  summary: { value: 'TEXT' },
  status: { value: 'CODE', oneOf: caseStatuses },
  classification: { value: 'CODE', terms: classifications },
  nexus: { value: 'CODE', oneOf: nexuses },
  lead: { value: 'TEXT' },
  tag: { value: 'TEXT', many: true },
  method: { value: 'CODE', oneOf: acquisitionMethods },
  'acquired-by': { value: 'TEXT' },
  item: { value: 'REF', many: true },
  all: {},
  identifies: { value: 'REF', many: true },
  nobody: {},
  reason: { value: 'TEXT' },
  folder: { value: 'FOLDER' },
  'other-name': { value: 'TEXT', many: true },
  pseudonym: { value: 'TEXT' },
  role: { value: 'TEXT' },
  capacity: { value: 'CODE', terms: capacities },
  institution: { value: 'TEXT' },
  contact: { value: 'TEXT', many: true },
  country: { value: 'CODE' },
  as: { value: 'CODE', many: true, oneOf: personRoles },
  person: { value: 'REF' },
  recipient: { value: 'REF' },
  level: { value: 'CODE', terms: identityLevels },
  'given-by': { value: 'CODE', oneOf: consentGivers },
  'given-by-name': { value: 'TEXT' },
  'informed-of': { value: 'CODE', many: true, oneOf: informedTopics },
  hide: { value: 'CODE', many: true, oneOf: hiddenFields },
  form: { value: 'CODE', oneOf: consentForms },
  on: { value: 'DAY' },
  'review-on': { value: 'DAY' },
  'to-governments': { value: 'CODE', oneOf: answers },
  'in-public': { value: 'CODE', oneOf: answers },
  why: { value: 'TEXT' },
  start: { value: 'DATE' },
  end: { value: 'DATE' },
  act: { value: 'CODE', many: true, terms: actTypes },
  target: { value: 'CODE', many: true, terms: targetLevels },
  narrative: { value: 'TEXT' },
  'narrative-file': { value: 'FILE' },
  'narrative-language': { value: 'LANGUAGE' },
  profile: { value: 'CODE', terms: recipientProfiles },
  'age-recipient': { value: 'KEY' },
  'ssh-key': { value: 'KEY' },
  organisation: { value: 'TEXT' },
  'recipient-language': language,
  to: { value: 'REF', many: true },
  'report-language': language,
  'leave-out': { value: 'REF', many: true },
  confirm: { value: 'TEXT' },
  'accept-not-verified': {},
  identity: { value: 'FILE' },
  'allowed-signers': { value: 'FILE' },
  'bundle-passphrase': {},
  'bundle-passphrase-fd': { value: 'N' },
  'bundle-passphrase-file': { value: 'FILE' },
  subject: { value: 'REF' },
  full: {},
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof options

/** Options of every command. */
export const everywhere = ['json', 'quiet', 'language', 'help'] as const satisfies readonly OptionName[]
/** Options of every command that opens a vault. */
export const opening = [
  'vault',
  'user',
  'passphrase-fd',
  'passphrase-file',
  'recovery',
  'recovery-fd',
  'recovery-file',
] as const satisfies readonly OptionName[]
/** Options of every list. */
export const listing = ['limit', 'offset', 'ndjson'] as const satisfies readonly OptionName[]

export function optionOf(name: OptionName): Option {
  return options[name]
}

/** The codes that an option takes; null where it takes anything. */
export function codesFor(option: Option): readonly string[] | null {
  return option.oneOf ?? option.terms?.map(({ code }) => code) ?? null
}
