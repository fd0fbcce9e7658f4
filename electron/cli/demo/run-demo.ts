import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EVIDENCE_NAMESPACE, TRANSPORT_NAMESPACE } from '../../../shared/bundle/format.ts'
import { encodeAllowedSigners } from '../../../shared/formats/allowed-signers.ts'
import { parseSshKey } from '../../../shared/formats/ssh-key.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { type LoadedSample, loadSample } from '../../../shared/sample/load-sample.ts'
import { parseSampleCase, type SampleCase } from '../../../shared/sample/sample-case.ts'
import { type BundleResult, bundleFor } from './bundle-for.ts'
import { makeVault, type Party, startParty } from './party.ts'
import { makeRecipientKeys, type RecipientKeys } from './recipient-keys.ts'

export type DemoResult = {
  readonly folder: string
  readonly vault: string
  readonly passphrase: string
  readonly recoveryWords: string
  readonly bundles: readonly BundleResult[]
}

type DemoInput = {
  /** An empty folder for everything that is made. */
  readonly folder: string
  readonly t: Translate
  /** Told what is being done. */
  readonly say: (line: string) => void
  /** Told of bugs. */
  readonly log: (line: string) => void
}

const sampleFolder = fileURLToPath(new URL('../../../resources/sample/', import.meta.url))
const signer = 'legal-unit@cndhl.example.org'
/** The recipient who has a vault of their own, besides keys in files. */
const withVault = 'network'

/**
 * The main job from end to end, with the sample case: a vault, two recipients with different consents, a bundle for
 * each, opened and checked as each of them.
 * @throws VaultError what goes wrong on the way; a check that fails is in the result instead
 */
export async function runDemo(input: DemoInput): Promise<DemoResult> {
  const parties: Party[] = []
  const party = async (name: string) => {
    const started = await startParty(join(input.folder, 'profiles', name), input.log)
    parties.push(started)
    return started
  }
  try {
    const sample = parseSampleCase(await readFile(join(sampleFolder, 'case.json'), 'utf8'))
    const sender = await party('commission')
    input.say(input.t('demo.step.vault'))
    const vault = join(input.folder, 'Liravia.vault')
    const { passphrase, sheet } = await makeVault(sender, { path: vault, ...sample.vault })
    const keys = new Map<string, RecipientKeys>()
    for (const { key } of sample.recipients) keys.set(key, await makeRecipientKeys(join(input.folder, 'recipients', key)))
    const { receiver, loaded } = await exchangeKeys(input, sample, sender, await party(withVault), keys)
    const bundles = await makeBundles(input, { sample, sender, receiver, reader: await party('reader'), loaded, keys })
    return { folder: input.folder, vault, passphrase, recoveryWords: sheet.words.join(' '), bundles }
  } finally {
    for (const started of parties) await started.close()
  }
}

/** The network makes its vault; cards go both ways; then the case is entered with everybody's keys. */
async function exchangeKeys(
  { folder, t, say }: DemoInput,
  sample: SampleCase,
  sender: Party,
  receiver: Party,
  keys: ReadonlyMap<string, RecipientKeys>,
): Promise<{ receiver: Party; loaded: LoadedSample }> {
  const network = sample.recipients.find(({ key }) => key === withVault)
  const name = network?.fields.organisation ?? withVault
  say(t('demo.step.card', { name }))
  await makeVault(receiver, {
    path: join(folder, 'recipients', withVault, 'Network.vault'),
    name,
    place: '',
    userName: 'Secretariat',
  })
  const theirs = await receiver.api.recipients.ownCard({ language: network?.fields.language ?? 'en' })
  const ours = await sender.api.recipients.ownCard({})
  const contact = await receiver.api.recipients.addCard({ card: ours.card, profile: 'other' })
  await receiver.api.recipients.setTrust({ id: contact.id, version: contact.version, trust: 'met', trustNote: '' })
  say(t('demo.step.load', { count: sample.evidence.length }))
  const addressees = Object.fromEntries(
    [...keys].map(([key, { ageRecipient, sshKey }]) => [
      key,
      [{ ageRecipient, sshKey }, ...(key === withVault ? [{ card: theirs.card }] : [])],
    ]),
  )
  const loaded = await loadSample(sender.api, { sample, filesFolder: join(sampleFolder, 'files'), addressees })
  return { receiver, loaded }
}

type Everything = {
  readonly sample: SampleCase
  readonly sender: Party
  readonly receiver: Party
  readonly reader: Party
  readonly loaded: LoadedSample
  readonly keys: ReadonlyMap<string, RecipientKeys>
}

async function makeBundles({ folder, t, say }: DemoInput, all: Everything): Promise<BundleResult[]> {
  const { sample, keys, sender } = all
  const { content } = await sender.api.recipients.ownCard({})
  const bundles: BundleResult[] = []
  for (const recipient of sample.recipients) {
    say(t('demo.step.seal', { name: recipient.fields.name }))
    const other = sample.recipients.find(({ key }) => key !== recipient.key)
    bundles.push(
      await bundleFor({
        ...all,
        filesFolder: join(sampleFolder, 'files'),
        receiver: recipient.key === withVault ? all.receiver : null,
        recipient,
        identityFile: keys.get(recipient.key)?.identityFile ?? '',
        otherIdentityFile: keys.get(other?.key ?? '')?.identityFile ?? '',
        allowedSigners: await writeAllowedSigners(join(folder, 'recipients', recipient.key), content.sshKey),
        signer,
        folder: join(folder, 'bundles', recipient.key),
      }),
    )
  }
  return bundles
}

/** What a recipient writes down once they have compared the fingerprint of the sender's card by another way. */
async function writeAllowedSigners(folder: string, sshKey: string): Promise<string> {
  const path = join(folder, 'allowed_signers')
  const { publicKey } = parseSshKey(sshKey)
  const namespaces = [EVIDENCE_NAMESPACE, TRANSPORT_NAMESPACE]
  await mkdir(folder, { recursive: true })
  await writeFile(
    path,
    encodeAllowedSigners([{ principals: [signer], namespaces, validAfter: null, validBefore: null, publicKey, comment: '' }]),
  )
  return path
}
