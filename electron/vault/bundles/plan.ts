import { createHash } from 'node:crypto'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { gate } from '../../../shared/domain/gate.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { localDay } from '../../../shared/domain/local-day.ts'
import { type Needles, nameFinder } from '../../../shared/domain/name-finder.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { FileOutcome, PersonOutcome, Plan } from '../../../shared/domain/plan.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { foldText } from '../../../shared/domain/search-text.ts'
import { canonicalJson } from '../../../shared/formats/canonical-json.ts'
import { translator } from '../../../shared/i18n/translator.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import type { Term } from '../../../shared/vocabulary/term.ts'
import { getCase } from '../records/case-table.ts'
import { listConsents } from '../records/consent-table.ts'
import { itemsOfCase, type StoredItem } from '../records/evidence-table.ts'
import { listIncidents } from '../records/incident-table.ts'
import { peopleInCase } from '../records/involvement-table.ts'
import { allPeople } from '../records/person-table.ts'
import { getRecipient } from '../records/recipient-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { caseTexts, itemTexts } from './leaving-texts.ts'
import { occursInFile } from './scan-file.ts'

/** A plan with what making the bundle needs besides. */
export type DetailedPlan = {
  readonly plan: Plan
  readonly caseRow: CaseRow
  readonly incidents: readonly Incident[]
  readonly recipients: readonly Recipient[]
  readonly items: readonly StoredItem[]
  /** Replaces what may not leave in any text of the bundle. */
  readonly clean: (text: string) => string
}

/**
 * Computes what would leave for these recipients. Names, aliases and contacts of everybody who is not named in full
 * are replaced in every text; a file leaves only when somebody has looked at whom it identifies, all of them are named
 * in full, and no protected name is found in its text.
 * @throws VaultError NOT_FOUND, BLOB_MISSING, BLOB_DAMAGED
 */
export async function planBundle(vault: OpenVault, request: Plan['request']): Promise<DetailedPlan> {
  const { db } = vault
  const caseRow = getCase(db, request.caseId)
  const recipients = request.recipientIds.map((id) => getRecipient(db, id))
  const incidents = listIncidents(db, request.caseId)
  const items = itemsOfCase(db, request.caseId)
  const texts = [...caseTexts(caseRow, incidents), ...items.flatMap(itemTexts)]
  const people = withStrangers(vault, request.caseId, texts)
  const outcomes = gate({
    people,
    consents: listConsents(
      db,
      people.map(({ id }) => id),
    ),
    recipientIds: request.recipientIds,
    bundleLevel: request.identityLevel,
    today: localDay(new Date(vault.writer.now())),
    labels: labelsIn(request.language),
  })
  const finder = nameFinder(needlesOf(people, outcomes, translator(request.language)('gate.contact')))
  const files: FileOutcome[] = []
  for (const item of items) files.push(await decideFile(vault, item, request.leaveOut, outcomes, finder))
  const named = outcomes.map((outcome) => ({
    ...outcome,
    label: outcome.leavesAs === 'full-name' ? outcome.label : finder.replace(outcome.label).text,
  }))
  const leaving = files.filter(({ leaves }) => leaves)
  const content = {
    request,
    recipients: recipients.map(({ id, name, trust, fingerprint }) => ({ id, name, trust, fingerprint })),
    people: named,
    files,
    incidentCount: incidents.length,
    replacements: texts.reduce((sum, text) => sum + finder.replace(text).count, 0),
    totalBytes: leaving.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    warnings: warningsFor(request, caseRow, recipients, incidents, leaving.length),
  }
  const planHash = hashOf({
    content,
    texts,
    versions: [caseRow.version, ...incidents.map(({ version }) => version), ...items.map(({ version }) => version)],
  })
  return { plan: { planHash, ...content }, caseRow, incidents, recipients, items, clean: (text) => finder.replace(text).text }
}

/** The people of the case, and whoever else of the register is named in a text that would leave. */
function withStrangers(vault: OpenVault, caseId: string, texts: readonly string[]) {
  const involved = peopleInCase(vault.db, caseId)
  const ids = new Set(involved.map(({ id }) => id))
  const all = foldText(texts.join('\n'))
  const isNamed = (person: Person) =>
    [person.displayName, ...person.otherNames, ...person.contacts].some((name) => all.includes(foldText(name)))
  const strangers = allPeople(vault.db).filter((person) => !ids.has(person.id) && isNamed(person))
  return [...involved, ...strangers.map((person) => ({ ...person, roles: [] }))]
}

function needlesOf(people: readonly Person[], outcomes: readonly PersonOutcome[], contactLabel: string): Needles[] {
  return people.flatMap((person) => {
    const outcome = outcomes.find(({ personId }) => personId === person.id)
    const contacts: Needles = { names: [], contacts: person.contacts, label: contactLabel }
    if (!outcome || outcome.leavesAs === 'full-name') return [contacts]
    return [contacts, { names: [person.displayName, ...person.otherNames], contacts: [], label: outcome.label }]
  })
}

async function decideFile(
  vault: OpenVault,
  item: StoredItem,
  leaveOut: readonly string[],
  outcomes: readonly PersonOutcome[],
  finder: ReturnType<typeof nameFinder>,
): Promise<FileOutcome> {
  const file = { itemId: item.id, originalName: item.originalName, title: item.title, sizeBytes: item.sizeBytes }
  const stays = (reason: FileOutcome['reason'], becauseOf: readonly string[] = []) => ({
    ...file,
    leaves: false,
    reason,
    becauseOf: [...becauseOf],
  })
  if (leaveOut.includes(item.id)) return stays('left-out-by-user')
  if (!item.peopleReviewed) return stays('people-not-reviewed')
  const hidden = item.identifies.filter((id) => outcomes.find(({ personId }) => personId === id)?.leavesAs !== 'full-name')
  if (hidden.length > 0) return stays('identifies-withheld', hidden)
  if (await occursInFile(vault.blobs, item, finder.occursIn)) return stays('name-found')
  return { ...file, leaves: true, reason: 'leaves', becauseOf: [] }
}

function warningsFor(
  request: Plan['request'],
  caseRow: CaseRow,
  recipients: readonly Recipient[],
  incidents: readonly Incident[],
  files: number,
): Plan['warnings'] {
  const warnings: Plan['warnings'] = []
  for (const { name, trust, profile } of recipients) {
    const terms: readonly Term[] = recipientProfiles
    const term = terms.find(({ code }) => code === profile)
    if (trust === 'not-verified') warnings.push({ code: 'recipient-not-verified', name })
    if (term?.languages && !term.languages.includes(request.language))
      warnings.push({ code: 'language-not-accepted', name, language: request.language })
    if (term?.nexus && caseRow.nexus !== term.nexus && caseRow.nexus !== 'mixed')
      warnings.push({ code: 'nexus-does-not-fit', name })
  }
  if (files === 0 && incidents.length === 0) warnings.push({ code: 'nothing-leaves' })
  return warnings
}

function labelsIn(language: Plan['request']['language']) {
  const t = translator(language)
  return {
    pseudonym: (index: number) => t('gate.pseudonym', { letter: lettersFor(index) }),
    role: t('gate.role'),
    institution: t('gate.institution'),
    withheld: t('gate.withheld'),
  }
}

/** A, B, … Z, AA, AB … */
function lettersFor(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${lettersFor(Math.floor(index / 26) - 1)}${letter}`
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
