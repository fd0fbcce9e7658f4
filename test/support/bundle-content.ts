import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { assembleZip, zipBytes } from '../../shared/bundle/assemble.ts'
import type { BundleContent, BundleFile } from '../../shared/bundle/content.ts'
import { encodeLine, hashOfBody, hashOfEntry, NO_ENTRY_BEFORE, signedBytesOf } from '../../shared/formats/custody-entry.ts'
import { sshFingerprint } from '../../shared/formats/ssh-key.ts'
import type { SshsigSigner } from '../../shared/formats/sshsig.ts'
import { signerFrom } from './signer.ts'

/** The keys of the invented institution and of one of its users. */
export const institution = signerFrom('institution')
export const user = signerFrom('user')
export const CHAIN = '0b0e7a52-6f0c-4a55-9d0e-3f1c2d4b5a69'
export const BUNDLE_ID = '019a0000-0000-7000-8000-0000000000b1'

/** A record id that is always the same for the same number. */
export const idOf = (number: number): string => `019a0000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

/** A file of a bundle with these bytes. */
export function fileOf(number: number, name: string, bytes: Uint8Array, more: Partial<BundleFile> = {}): BundleFile {
  return {
    id: idOf(number),
    title: `File ${number}`,
    description: '',
    type: 'letter',
    language: 'und',
    createdDate: { precision: 'unknown', value: null },
    name,
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    crc32: crc32(bytes),
    mediaType: 'application/octet-stream',
    acquiredAt: '2026-02-03T09:10:11.000Z',
    method: 'received',
    incidentIds: [],
    read: async function* () {
      for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000)
    },
    ...more,
  }
}

/** Lines of a whole chain: one that is nobody's business, then one for each file. */
export function custodyLines(files: readonly BundleFile[], signer = user): string[] {
  const lines: string[] = []
  let prev = NO_ENTRY_BEFORE
  for (const [index, file] of [null, ...files].entries()) {
    const body = {
      at: `2026-02-03T09:${String(10 + (index % 50)).padStart(2, '0')}:00.000Z`,
      action: file ? 'ingested' : 'vault-created',
      subject: file?.id ?? null,
      itemHashBefore: null,
      itemHashAfter: file?.sha256 ?? null,
      reason: '',
      details: {},
      salt: index.toString(16).padStart(32, '0'),
    }
    const actor = sshFingerprint(signer.publicKey)
    const entry = { v: 1 as const, chain: CHAIN, seq: index + 1, actor, prev, body: hashOfBody(body) }
    prev = hashOfEntry(entry)
    lines.push(encodeLine({ entry, body: file ? body : null, sig: signer.sign(signedBytesOf(prev)) }))
  }
  return lines
}

/** A small bundle's content; what is given takes the place of what it would be. */
export function contentOf(files: readonly BundleFile[], more: Partial<BundleContent> = {}): BundleContent {
  const lines = custodyLines(files)
  const last = JSON.parse(lines.at(-1) ?? '{}') as { entry: Parameters<typeof hashOfEntry>[0] }
  return {
    bundleId: BUNDLE_ID,
    createdAt: '2026-03-04T05:06:07.000Z',
    language: 'en',
    sender: { name: 'Human Rights Commission of Ostara', place: 'Vell, Ostara' },
    recipients: [
      {
        name: 'Regional Network',
        ageRecipient: 'age1exampleexampleexample',
        fingerprint: '1f2e 3d4c 5b6a 7988 9abc def0 1234 5678',
      },
    ],
    title: 'Reprisals after the prison report',
    reference: '2026-014',
    identityLevel: 'full-name',
    people: [{ label: 'Person A', leavesAs: 'pseudonym', reason: 'limited-by-consent' }],
    withheld: { persons: 1, files: 2, reasons: { 'identifies-withheld': 1, 'left-out-by-user': 1 } },
    incidents: [],
    caseInfo: { summary: 'What happened.', status: 'open', classification: 'confidential', nexus: 'un-cooperation', tags: [] },
    files,
    custody: {
      lines: async function* () {
        yield* lines
      },
      head: { chain: CHAIN, seq: last.entry.seq, hash: hashOfEntry(last.entry) },
      users: [{ publicKey: user.publicKey }],
    },
    ...more,
  }
}

/** The whole ZIP of a content, in memory. */
export async function zipOf(content: BundleContent, signer: SshsigSigner = institution): Promise<Uint8Array> {
  const { parts, sizeBytes } = await assembleZip(content, signer)
  const zip = new Uint8Array(sizeBytes)
  let at = 0
  for await (const piece of zipBytes(parts, (part) => part.read())) {
    zip.set(piece, at)
    at += piece.length
  }
  if (at !== sizeBytes) throw new Error(`the ZIP has ${at} bytes, not ${sizeBytes}`)
  return zip
}
