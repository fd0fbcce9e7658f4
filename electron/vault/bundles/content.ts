import { type BundleContent, keptReasons } from '../../../shared/bundle/content.ts'
import type { PersonOutcome } from '../../../shared/domain/plan.ts'
import { type CustodyBody, encodeLine, parseEntryLine, withoutBody } from '../../../shared/formats/custody-entry.ts'
import type { CustodyHead } from '../ports.ts'
import { custodyBatch, custodyHeads } from '../records/custody-table.ts'
import { readMeta } from '../records/meta-table.ts'
import { listSigners } from '../records/signer-table.ts'
import type { OpenVault } from '../session/open-vault.ts'

import type { DetailedPlan } from './plan.ts'

const batchSize = 500

/** The content of a bundle: what the plan lets leave, every text with names replaced. */
export function contentOf(
  vault: OpenVault,
  detailed: DetailedPlan,
  made: { readonly bundleId: string; readonly createdAt: string; readonly head: CustodyHead },
): BundleContent {
  const { plan, caseRow, incidents, recipients, items, clean } = detailed
  const leaving = new Set(plan.files.filter(({ leaves }) => leaves).map(({ itemId }) => itemId))
  const files = items.filter(({ id }) => leaving.has(id))
  const hashes = new Set(files.map(({ sha256 }) => sha256))
  const outcomeOf = new Map(plan.people.map((person) => [person.personId, person]))
  const withheldPeople = plan.people.filter(({ leavesAs }) => leavesAs === 'withheld' || leavesAs === 'aggregate-only')
  return {
    bundleId: made.bundleId,
    createdAt: made.createdAt,
    language: plan.request.language,
    sender: { name: vault.header.current.name, place: readMeta(vault.db, 'place') ?? '' },
    recipients: recipients.map(({ name, ageRecipient, fingerprint }) => ({ name, ageRecipient, fingerprint })),
    title: clean(caseRow.title),
    reference: caseRow.reference,
    identityLevel: plan.request.identityLevel,
    people: plan.people
      .filter(({ leavesAs }) => leavesAs !== 'withheld' && leavesAs !== 'aggregate-only')
      .map((person) => ({ label: person.label, leavesAs: person.leavesAs, reason: toldReason(person) })),
    withheld: { persons: withheldPeople.length, files: plan.files.length - files.length, reasons: reasonsOf(detailed) },
    incidents: incidents.map((incident) => ({
      id: incident.id,
      title: clean(incident.title),
      start: incident.start,
      end: incident.end,
      country: incident.country,
      place: clean(incident.place),
      narrative: clean(incident.narrative),
      narrativeLanguage: incident.narrativeLanguage,
      acts: incident.acts,
      targets: incident.targets.map(({ level, capacity, personId }) => ({
        level,
        capacity: mayShowCapacity(personId, outcomeOf) ? capacity : null,
        label: personId === null ? null : (outcomeOf.get(personId)?.label ?? null),
      })),
      assessment: incident.assessment,
    })),
    caseInfo: {
      summary: clean(caseRow.summary),
      status: caseRow.status,
      classification: caseRow.classification,
      nexus: caseRow.nexus,
      tags: caseRow.tags.map(clean),
    },
    files: files.map((item) => ({
      id: item.id,
      title: clean(item.title),
      description: clean(item.description),
      type: item.type,
      language: item.language,
      createdDate: item.createdDate,
      name: clean(item.originalName),
      sizeBytes: item.sizeBytes,
      sha256: item.sha256,
      crc32: item.crc32,
      mediaType: item.mediaType,
      acquiredAt: item.acquiredAt,
      method: item.method,
      incidentIds: item.incidentIds,
      read: () => vault.blobs.lend(item),
    })),
    custody: {
      lines: () =>
        linesFor(vault, {
          mayShow: (body) =>
            body.subject !== null &&
            leaving.has(body.subject) &&
            (body.itemHashBefore === null || hashes.has(body.itemHashBefore)) &&
            clean(body.reason) === body.reason,
          head: made.head,
        }),
      head: { chain: vault.ports.workstation, ...made.head },
      users: listSigners(vault.db).map(({ publicKey }) => ({ publicKey })),
    },
  }
}

/** Why a person stands there as they do; with what the recipient must keep to, where a name is given for part of its use only. */
function toldReason({ reason, warnings }: PersonOutcome): string {
  if (warnings.includes('keep-from-public-reports')) return keptReasons.publicReports
  return warnings.includes('keep-from-governments') ? keptReasons.governments : reason
}

/** The capacity of a target says who it is where only one person has it: it leaves with a name, a role or nothing. */
function mayShowCapacity(personId: string | null, outcomes: ReadonlyMap<string, { readonly leavesAs: string }>): boolean {
  if (personId === null) return true
  const level = outcomes.get(personId)?.leavesAs
  return level === 'full-name' || level === 'role-only'
}

function reasonsOf({ plan }: DetailedPlan): Record<string, number> {
  const reasons: Record<string, number> = {}
  for (const { leaves, reason } of plan.files) if (!leaves) reasons[reason] = (reasons[reason] ?? 0) + 1
  return reasons
}

/**
 * Every chain of the vault, this workstation's up to the head: entries about what leaves in full, the others without
 * their bodies, and so is one whose reason names somebody who is not to be named, or which has the hash of a file that does
 * not leave: of a short text, what was covered could be guessed by it.
 */
async function* linesFor(
  vault: OpenVault,
  { mayShow, head }: { readonly mayShow: (body: CustodyBody) => boolean; readonly head: CustodyHead },
): AsyncGenerator<string> {
  for (const { chain, seq } of custodyHeads(vault.db)) {
    const last = chain === vault.ports.workstation ? head.seq : seq
    for (let from = 1; from <= last; from += batchSize) {
      // Read in batches: an open statement would stop other work on the database while a large file is sealed.
      const rows = custodyBatch(vault.db, chain, from, Math.min(from + batchSize - 1, last))
      for (const { line } of rows) {
        const parsed = parseEntryLine(line)
        yield parsed.body !== null && mayShow(parsed.body) ? line : encodeLine(withoutBody(parsed))
      }
    }
  }
}
