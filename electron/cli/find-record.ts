import type { InferOutput } from 'valibot'
import type { EngineClient } from '../../shared/contract/index.ts'
import type { CaseRow } from '../../shared/domain/case.ts'
import type { EvidenceItem } from '../../shared/domain/evidence.ts'
import type { Person } from '../../shared/domain/person.ts'
import type { Recipient } from '../../shared/domain/recipient.ts'
import { VaultError } from '../../shared/errors.ts'
import { everyRow } from './every-row.ts'
import { UsageError } from './usage-error.ts'

type CaseFound = InferOutput<typeof CaseRow>

/** A case by its reference (`2026-001`) or its id. @throws VaultError NOT_FOUND */
export async function findCase(api: EngineClient, ref: string): Promise<CaseFound> {
  if (isId(ref)) return api.cases.get({ id: ref })
  for await (const row of everyRow((page) => api.cases.list(page))) if (row.reference === ref) return row
  throw new VaultError('NOT_FOUND', { kind: 'case' })
}

/** A person by id or by one of their names. @throws VaultError NOT_FOUND; UsageError where several have that name */
export async function findPerson(api: EngineClient, ref: string): Promise<Person> {
  if (isId(ref)) return api.people.get({ id: ref })
  const wanted = folded(ref)
  const found: Person[] = []
  for await (const person of everyRow((page) => api.people.list(page)))
    if ([person.displayName, ...person.otherNames].some((name) => folded(name) === wanted)) found.push(person)
  return onlyOne(found, ref, 'person')
}

/** A recipient by id, name, or the beginning of its fingerprint. @throws VaultError NOT_FOUND; UsageError where several fit */
export async function findRecipient(api: EngineClient, ref: string): Promise<Recipient> {
  if (isId(ref)) return api.recipients.get({ id: ref })
  const all = await api.recipients.list({})
  const wanted = folded(ref)
  const byName = all.filter(({ name }) => folded(name) === wanted)
  if (byName.length > 0) return onlyOne(byName, ref, 'recipient')
  const digits = wanted.replaceAll(' ', '')
  const isFingerprint = /^[0-9a-f]{8,}$/.test(digits)
  return onlyOne(
    all.filter(
      ({ fingerprint, ageRecipient }) =>
        ageRecipient === ref || (isFingerprint && fingerprint.replaceAll(' ', '').startsWith(digits)),
    ),
    ref,
    'recipient',
  )
}

/** An item of a case by id, by the beginning of its SHA-256, or by its file name (with its folder where several have it). */
export async function findItem(api: EngineClient, caseId: string, ref: string): Promise<EvidenceItem> {
  if (isId(ref)) return api.evidence.get({ id: ref })
  const found: EvidenceItem[] = []
  const wanted = ref.normalize('NFC')
  for await (const item of everyRow((page) => api.evidence.list({ caseId, ...page }))) {
    const path = item.folder === '' ? item.originalName : `${item.folder}/${item.originalName}`
    const names = [item.originalName, path].map((name) => name.normalize('NFC'))
    if (names.includes(wanted) || (/^[0-9a-f]{8,64}$/.test(ref) && item.sha256.startsWith(ref))) found.push(item)
  }
  return onlyOne(found, ref, 'evidence')
}

function onlyOne<T extends { readonly id: string }>(found: readonly T[], ref: string, kind: string): T {
  const [first, ...others] = found
  if (first === undefined) throw new VaultError('NOT_FOUND', { kind })
  if (others.length > 0) throw new UsageError('cli.usage.severalFit', { ref, ids: found.map(({ id }) => id).join(', ') })
  return first
}

function isId(ref: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(ref)
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase()
}
