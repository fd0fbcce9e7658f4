import type { EngineClient } from '../contract/index.ts'
import type { EvidenceItem } from '../domain/evidence.ts'
import type { Job } from '../domain/job.ts'
import { VaultError } from '../errors.ts'
import type { SampleCase } from './sample-case.ts'

/** The keys of somebody to whom a recipient of the sample is addressed: by themselves, or on a signed card. */
export type SampleAddressee = { readonly ageRecipient: string; readonly sshKey: string | null } | { readonly card: string }

export type LoadSample = {
  readonly sample: SampleCase
  /** The folder `files/` of the sample on this machine. */
  readonly filesFolder: string
  /** Addressees for recipients by key, instead of the published ones; each gets the same consents. */
  readonly addressees?: Readonly<Record<string, readonly SampleAddressee[]>>
  /** Told once about the job that imports the files, so that its progress can be shown. */
  readonly onImport?: (jobId: string) => void
}

/** What was made of the sample, by the keys of its `case.json`. */
export type LoadedSample = {
  readonly caseId: string
  readonly personIds: ReadonlyMap<string, string>
  readonly incidentIds: ReadonlyMap<string, string>
  readonly recipientIds: ReadonlyMap<string, readonly string[]>
  readonly items: readonly EvidenceItem[]
}

/**
 * Enters the sample case into the open vault, through the same calls that a user's hands make.
 * @throws VaultError what the calls throw; DUPLICATE where a recipient is there already; FILE_NOT_FOUND for a file of
 * the sample that is missing; the problem of the import, or of its first file that failed
 */
export async function loadSample(api: EngineClient, input: LoadSample): Promise<LoadedSample> {
  const { sample } = input
  const recipientIds = await addRecipients(api, input)
  const { id: caseId } = await api.cases.create(sample.case)
  const personIds = new Map<string, string>()
  for (const { key, fields, roles } of sample.people) personIds.set(key, (await api.people.create({ fields, caseId, roles })).id)
  await decideConsents(api, sample, personIds, recipientIds)
  const itemIds = await importFiles(api, input, caseId)
  const incidentIds = await addIncidents(api, sample, caseId, { personIds, itemIds })
  const items = await describeItems(api, sample, { personIds, incidentIds, itemIds })
  await addLinks(api, sample, incidentIds)
  await addMeasures(api, sample, caseId, { personIds, incidentIds })
  for (const { person, fields } of sample.doNoHarm)
    await api.doNoHarm.assess({ ...fields, caseId, personId: idOrNull(personIds, person) })
  return { caseId, personIds, incidentIds, recipientIds, items }
}

type Ids = ReadonlyMap<string, string>

async function addRecipients(api: EngineClient, { sample, addressees = {} }: LoadSample) {
  const recipientIds = new Map<string, readonly string[]>()
  for (const { key, fields, trust, trustNote, ageRecipient, sshKey } of sample.recipients) {
    const ids: string[] = []
    for (const addressee of addressees[key] ?? [{ ageRecipient, sshKey }]) {
      const added =
        'card' in addressee
          ? await api.recipients.addCard({ card: addressee.card, profile: fields.profile })
          : await api.recipients.add({ fields, ...addressee })
      await api.recipients.setTrust({ id: added.id, version: added.version, trust, trustNote })
      ids.push(added.id)
    }
    recipientIds.set(key, ids)
  }
  return recipientIds
}

async function addIncidents(
  api: EngineClient,
  sample: SampleCase,
  caseId: string,
  { personIds, itemIds }: { readonly personIds: Ids; readonly itemIds: Ids },
): Promise<Map<string, string>> {
  const incidentIds = new Map<string, string>()
  const personId = (person: string | null) => idOrNull(personIds, person)
  for (const { key, fields, assessed } of sample.incidents) {
    const made = await api.incidents.create({
      caseId,
      fields: {
        ...fields,
        targets: fields.targets.map(({ person, ...target }) => ({ ...target, personId: personId(person) })),
        authors: fields.authors.map(({ person, ...author }) => ({ ...author, personId: personId(person) })),
        sources: fields.sources.map(({ person, path, ...source }) => ({
          ...source,
          personId: personId(person),
          itemId: idOrNull(itemIds, path),
        })),
        cooperation: fields.cooperation.map(({ proof, ...cooperation }) => ({
          ...cooperation,
          proofItemId: idOrNull(itemIds, proof),
        })),
      },
    })
    incidentIds.set(key, made.id)
    if (assessed) await api.incidents.assess({ id: made.id, version: made.version, ...assessed })
  }
  return incidentIds
}

async function addLinks(api: EngineClient, sample: SampleCase, incidentIds: Ids): Promise<void> {
  for (const { from, to, ...link } of sample.links)
    await api.links.create({ ...link, fromId: idOf(incidentIds, from), toId: idOf(incidentIds, to) })
}

async function addMeasures(
  api: EngineClient,
  sample: SampleCase,
  caseId: string,
  { personIds, incidentIds }: { readonly personIds: Ids; readonly incidentIds: Ids },
): Promise<void> {
  for (const { incident, person, fields } of sample.measures) {
    const named = { incidentId: idOrNull(incidentIds, incident), personId: idOrNull(personIds, person) }
    await api.measures.create({ caseId, fields: { ...fields, ...named } })
  }
}

async function decideConsents(
  api: EngineClient,
  sample: SampleCase,
  personIds: ReadonlyMap<string, string>,
  recipientIds: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const { person, recipient, fields, withdrawn } of sample.consents)
    for (const recipientId of recipientIds.get(recipient) ?? []) {
      const { id } = await api.consent.decide({ ...fields, personId: idOf(personIds, person), recipientId })
      if (withdrawn) await api.consent.withdraw({ id, withdrawnOn: withdrawn.on, why: withdrawn.why })
    }
}

/** The items of the sample's files, by their paths. */
async function importFiles(
  api: EngineClient,
  { sample, filesFolder, onImport }: LoadSample,
  caseId: string,
): Promise<Map<string, string>> {
  const started = await api.evidence.import({ caseId, paths: [filesFolder] })
  onImport?.(started.jobId)
  const imported = importedBy(await api.jobs.wait(started))
  const itemIds = new Map<string, string>()
  for (const { path } of sample.evidence) {
    const id = imported.find((one) => one.path.endsWith(`/${path}`))?.itemId
    if (id === undefined) throw new VaultError('FILE_NOT_FOUND', { path })
    itemIds.set(path, id)
  }
  return itemIds
}

async function describeItems(
  api: EngineClient,
  sample: SampleCase,
  ids: { readonly personIds: Ids; readonly incidentIds: Ids; readonly itemIds: Ids },
): Promise<EvidenceItem[]> {
  const items: EvidenceItem[] = []
  for (const { path, fields } of sample.evidence) {
    const id = idOf(ids.itemIds, path)
    const { incidents, identifies, source, ...rest } = fields
    const { version } = await api.evidence.get({ id })
    const joined = {
      incidentIds: incidents.map((key) => idOf(ids.incidentIds, key)),
      identifies: identifies.map((key) => idOf(ids.personIds, key)),
      sourcePersonId: idOrNull(ids.personIds, source),
    }
    items.push(await api.evidence.update({ id, version, fields: { ...rest, ...joined } }))
  }
  return items
}

/** The items of a finished import by their path, with `/` and in NFC, whatever the system writes. */
function importedBy(job: Job): { readonly path: string; readonly itemId: string }[] {
  if (job.problem) throw new VaultError(job.problem.code, job.problem.facts)
  if (job.state === 'cancelled') throw new VaultError('CANCELLED')
  if (job.result?.kind !== 'import') throw new Error('an import has no other result')
  return job.result.files.map((file) => {
    if (file.outcome === 'failed') throw new VaultError(file.problem.code, file.problem.facts)
    return { path: file.path.replaceAll('\\', '/').normalize('NFC'), itemId: file.itemId }
  })
}

function idOrNull(ids: Ids, key: string | null): string | null {
  return key === null ? null : idOf(ids, key)
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the sample has no record ${key}`)
  return id
}
