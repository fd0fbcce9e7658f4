import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { VerifyReport } from '../../../shared/bundle/report.ts'
import { localDay } from '../../../shared/domain/local-day.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import type { LoadedSample } from '../../../shared/sample/load-sample.ts'
import type { SampleCase } from '../../../shared/sample/sample-case.ts'
import { type Check, checked, notInstalled } from './check.ts'
import { type Expected, expectedFor } from './expected.ts'
import { findWithheld } from './find-withheld.ts'
import type { Party } from './party.ts'
import { checkWithTools, withOneBitChanged } from './tool-checks.ts'
import { runTool } from './tools.ts'

/** Everything there is to check one bundle with. */
export type BundleJob = {
  readonly sample: SampleCase
  readonly filesFolder: string
  readonly loaded: LoadedSample
  readonly sender: Party
  /** Somebody with the application and no vault. */
  readonly reader: Party
  /** The recipient's own vault, open, where they have one. */
  readonly receiver: Party | null
  readonly recipient: SampleCase['recipients'][number]
  readonly identityFile: string
  readonly otherIdentityFile: string
  readonly allowedSigners: string
  readonly signer: string
  /** Where the bundle is put, and what is opened of it; it is made. */
  readonly folder: string
}

export type BundleResult = {
  readonly recipient: string
  readonly file: string
  readonly identityFile: string
  readonly allowedSigners: string
  readonly signer: string
  readonly withheld: readonly string[]
  readonly opened: string
  readonly named: readonly string[]
  readonly filesLeft: number
  readonly filesInCase: number
  readonly checks: readonly Check[]
}

/** Seals the case for one recipient, opens it as that recipient, and checks it in every way there is. */
export async function bundleFor(job: BundleJob): Promise<BundleResult> {
  const { sender, recipient, loaded, identityFile, allowedSigners, signer } = job
  await mkdir(job.folder, { recursive: true })
  const recipientIds = [...(loaded.recipientIds.get(recipient.key) ?? [])]
  const request = { caseId: loaded.caseId, recipientIds, language: recipient.fields.language }
  const plan = await sender.api.bundles.plan(request)
  const made = await sender.job('bundle', sender.api.bundles.make({ request, planHash: plan.planHash, folder: job.folder }))
  const expected = expectedFor(job.sample, recipient.key, localDay(new Date()))
  const opened = join(job.folder, 'opened')
  const work = join(job.folder, 'with-standard-tools')
  const checks = [
    checkPlan(job, plan, expected),
    ...(await checkAsRecipient(job, made.path, opened)),
    await checkOriginals(job, opened, expected),
    ...(await checkWithTools({ ...job, file: made.path, openedFolder: opened, innerSha256: made.innerSha256, folder: work })),
    ...(await checkSilence([dirname(made.path)], expected.withheld)),
  ]
  return {
    recipient: recipient.fields.name,
    file: made.path,
    identityFile,
    allowedSigners,
    signer,
    withheld: expected.withheld,
    opened,
    named: expected.named,
    filesLeft: expected.leaving.length,
    filesInCase: job.sample.evidence.length,
    checks,
  }
}

/** The plan is compared with what the consents mean, worked out a second time. */
function checkPlan({ sample, loaded }: BundleJob, plan: Plan, expected: Expected): Check {
  const pathOf = new Map(loaded.items.map(({ id }, index) => [id, sample.evidence[index]?.path ?? '']))
  const leaving = plan.files.filter(({ leaves }) => leaves).map(({ itemId }) => pathOf.get(itemId) ?? '')
  const named = plan.people.filter(({ leavesAs }) => leavesAs === 'full-name').map(({ displayName }) => displayName)
  const isSame = same(leaving, expected.leaving) && same(named, expected.named)
  const facts = { left: expected.leaving.length, total: sample.evidence.length, people: expected.named.length }
  return checked('plan', isSame, facts, `${leaving.join(', ')}; ${named.join(', ')}`)
}

async function checkAsRecipient(job: BundleJob, path: string, opened: string): Promise<Check[]> {
  const { reader, receiver, identityFile, otherIdentityFile, allowedSigners: allowedSignersPath } = job
  const keys = { identityPath: identityFile, allowedSignersPath }
  const first = await reader.job('open-bundle', reader.api.bundles.open({ path, folder: opened, ...keys }))
  const foreign = { path, identityPath: otherIdentityFile, allowedSignersPath }
  const other = await reader.job('verify', reader.api.bundles.verify(foreign))
  const changed = join(job.folder, 'changed')
  await mkdir(changed)
  const copy = join(changed, 'one-bit-changed.zip.age')
  const bytes = await readFile(path)
  await writeFile(copy, withOneBitChanged(bytes, bytes.length - 2_000))
  const bad = await reader.job('verify', reader.api.bundles.verify({ path: copy, ...keys }))
  const own = receiver && (await receiver.job('verify', receiver.api.bundles.verify({ path }))).report
  const { verdict, files } = first.report
  return [
    checked('opened', verdict === 'good', { count: files.length }, wordsOf(first.report)),
    ...(own ? [checked('own-vault', own.verdict === 'good', {}, wordsOf(own))] : []),
    checked('other-key', other.report.verdict === 'not-opened', {}, wordsOf(other.report)),
    checked('changed', bad.report.verdict === 'bad', {}, wordsOf(bad.report)),
  ]
}

/** What left is byte for byte what is in the sample, and nothing else left. */
async function checkOriginals(job: BundleJob, opened: string, expected: Expected): Promise<Check> {
  const found = await hashesBelow(opened)
  const wanted = await Promise.all(expected.leaving.map((path) => hashOf(join(job.filesFolder, path))))
  const others = job.sample.evidence.filter(({ path }) => !expected.leaving.includes(path))
  const forbidden = await Promise.all(others.map(({ path }) => hashOf(join(job.filesFolder, path))))
  const isRight = wanted.every((hash) => found.has(hash)) && !forbidden.some((hash) => found.has(hash))
  return checked('originals', isRight, { count: wanted.length }, opened)
}

async function checkSilence(folders: readonly string[], withheld: readonly string[]): Promise<Check[]> {
  const { files, found } = await findWithheld(folders, withheld)
  const detail = found.map(({ file, needle }) => `${needle}: ${file}`).join('\n')
  const silence = checked('silence', found.length === 0 && files > 0, { count: withheld.length, files }, detail)
  return runTool('pdftotext', ['-v']) === null ? [silence, notInstalled('silence', { tool: 'pdftotext' })] : [silence]
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
}

function wordsOf({ verdict, findings }: VerifyReport): string {
  return `${verdict}: ${findings.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join(', ')}`
}

async function hashesBelow(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return new Set(await Promise.all(files.map(hashOf)))
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}
