import { createHash } from 'node:crypto'
import type { CaseRow } from '../../../shared/domain/case.ts'
import { harmOfCase } from '../../../shared/domain/gate/harm.ts'
import type { GateInput } from '../../../shared/domain/gate/input.ts'
import { gate } from '../../../shared/domain/gate.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { localDay } from '../../../shared/domain/local-day.ts'
import { type Needles, nameFinder } from '../../../shared/domain/name-finder.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { FileOutcome, PersonOutcome, Plan } from '../../../shared/domain/plan.ts'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { canonicalJson } from '../../../shared/formats/canonical-json.ts'
import { gateLabels } from '../../../shared/i18n/gate-labels.ts'
import { translator } from '../../../shared/i18n/translator.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import type { Term } from '../../../shared/vocabulary/term.ts'
import { getCase } from '../records/case-table.ts'
import { listConsents } from '../records/consent-table.ts'
import { listDoNoHarm } from '../records/do-no-harm-table.ts'
import type { StoredItem } from '../records/evidence-row.ts'
import { itemsOfCase } from '../records/evidence-table.ts'
import { listIncidents } from '../records/incident-table.ts'
import { peopleInBin } from '../records/person-table.ts'
import { getRecipient } from '../records/recipient-table.ts'
import type { OpenVault } from '../session/open-vault.ts'
import { decideFile } from './decide-file.ts'
import { gatePeople } from './gate-people.ts'
import { hiddenPlaces } from './hidden-places.ts'
import { caseTexts, itemTexts } from './leaving-texts.ts'

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
 * are replaced in every text, and so are the places that somebody hides. Where a do-no-harm assessment blocks the case,
 * nothing of it leaves.
 * @throws VaultError NOT_FOUND, BLOB_MISSING, BLOB_DAMAGED
 */
export async function planBundle(vault: OpenVault, request: Plan['request']): Promise<DetailedPlan> {
  const { db } = vault
  const caseRow = getCase(db, request.caseId)
  const recipients = request.recipientIds.map((id) => getRecipient(db, id))
  const known = listIncidents(db, request.caseId)
  const items = itemsOfCase(db, request.caseId)
  const texts = [...caseTexts(caseRow, known), ...items.flatMap(itemTexts)]
  const people = gatePeople(vault, request.caseId, known, texts)
  const labels = gateLabels(translator(request.language))
  const { outcomes, isCaseBlocked } = askGate(vault, request, { people, recipients, labels })
  const incidents = isCaseBlocked ? [] : known
  const hidden = hiddenPlaces(known, outcomes, vault.header.current.name)
  const places: Needles = { names: [], contacts: [], ...hidden, label: labels.place }
  const names = needlesOf(people, outcomes, labels.contact)
  const finder = nameFinder([...names, places])
  const rules = {
    isCaseBlocked,
    leaveOut: request.leaveOut,
    outcomes,
    names: nameFinder(names),
    places: hidden.phrases.length === 0 ? null : nameFinder([places]),
  }
  const files: FileOutcome[] = []
  for (const item of items) files.push(await decideFile(vault, item, rules))
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
    warnings: warningsFor(request, caseRow, recipients, { isCaseBlocked, count: incidents.length + leaving.length }),
  }
  const planHash = hashOf({
    content,
    texts,
    versions: [caseRow.version, ...incidents.map(({ version }) => version), ...items.map(({ version }) => version)],
  })
  return { plan: { planHash, ...content }, caseRow, incidents, recipients, items, clean: (text) => finder.replace(text).text }
}

/** What the gate says of everybody. What somebody in the recycle bin decided names nobody. */
function askGate(
  { db, writer }: OpenVault,
  { caseId, identityLevel }: Plan['request'],
  asked: Pick<GateInput, 'people' | 'recipients' | 'labels'>,
): { readonly outcomes: PersonOutcome[]; readonly isCaseBlocked: boolean } {
  const ids = asked.people.map(({ id }) => id)
  const binned = peopleInBin(db)
  const consents = listConsents(
    db,
    ids.filter((id) => !binned.has(id)),
  )
  const assessments = listDoNoHarm(db, { caseId, personIds: ids })
  const known = { ...asked, caseId, consents, assessments, today: localDay(new Date(writer.now())) }
  return {
    outcomes: gate({ ...known, bundleLevel: identityLevel }),
    isCaseBlocked: harmOfCase(known).decision === 'block',
  }
}

function needlesOf(people: readonly Person[], outcomes: readonly PersonOutcome[], contactLabel: string): Needles[] {
  return people.flatMap((person) => {
    const outcome = outcomes.find(({ personId }) => personId === person.id)
    const contacts: Needles = { names: [], contacts: person.contacts, label: contactLabel }
    if (!outcome || outcome.leavesAs === 'full-name') return [contacts]
    return [contacts, { names: [person.displayName, ...person.otherNames], contacts: [], label: outcome.label }]
  })
}

function warningsFor(
  request: Plan['request'],
  caseRow: CaseRow,
  recipients: readonly Recipient[],
  leaving: { readonly isCaseBlocked: boolean; readonly count: number },
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
  if (leaving.isCaseBlocked) warnings.push({ code: 'case-blocked' })
  if (leaving.count === 0) warnings.push({ code: 'nothing-leaves' })
  return warnings
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
