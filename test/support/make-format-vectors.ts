import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeRecipientCard, parseRecipientCard } from '../../shared/formats/recipient-card.ts'
import { encodeSshsig, parseSshsig, signSshsig, sshsigHashes } from '../../shared/formats/sshsig.ts'
import { custodyLines, fileOf, user } from './bundle-content.ts'
import { bytesOf } from './hostile-bundle.ts'
import { signerFrom } from './signer.ts'

/**
 * Writes the frozen vectors of SSH signatures, recipient cards and custody chains: valid ones, and one for each way of
 * being wrong. Run: `node test/support/make-format-vectors.ts`.
 */
const folder = join(import.meta.dirname, '../vectors')
const signer = signerFrom('institution')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

type Wrong = { readonly name: string; readonly text: string; readonly code: string; readonly reason: string }

await write('sshsig', await sshsigVectors())
await write('recipient-card', await cardVectors())
await write('custody', custodyVectors())

async function sshsigVectors() {
  const message = 'what was sealed\n'
  const texts = await Promise.all(
    sshsigHashes.map(async (hash) => {
      const digest = new Uint8Array(createHash(hash).update(message).digest())
      return encodeSshsig(await signSshsig(signer, { namespace: 'nhri-evidence@v1', hash, digest }))
    }),
  )
  const [text = ''] = texts
  const wrong = wrongOnes(parseSshsig, {
    'no begin': text.slice(1),
    'no end': text.slice(0, -1),
    'one long line': text.replace(/\n(?=[A-Za-z0-9+/]+=*\n-----END)/, ''),
    'another magic word': text.replace('U1NIU0lH', 'U1NIU0lI'),
    'a version of the future': text.replace('U1NIU0lHAAAAAQ', 'U1NIU0lHAAAAAg'),
    'another key type': text.replace('c3NoLWVkMjU1MTk', 'c3NoLWVkMjU1MTg'),
    empty: '',
  })
  return { publicKey: hex(signer.publicKey), namespace: 'nhri-evidence@v1', message, valid: texts, wrong }
}

async function cardVectors() {
  const ageRecipient = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj'
  const fields = { name: 'Amal Verrin', organisation: 'Regional Network of Ostara', language: 'fr' as const, ageRecipient }
  const card = await makeRecipientCard(fields, signer)
  const wrong = wrongOnes(parseRecipientCard, {
    'no signature': card.slice(0, card.indexOf('-----BEGIN')),
    'a version of the future': card.replace('CARD v1', 'CARD v2'),
    'another name': card.replace('Amal', 'Aman'),
    'a name that turns text': card.replace('Amal', '\u202eAmal'),
    'an unknown language': card.replace('Language: fr', 'Language: tlh'),
    'a mistyped age recipient': card.replace('age1z', 'age1q'),
    'a key that is none': card.replace('SSH-Key: ssh-ed25519 AAAA', 'SSH-Key: ssh-ed25519 BBBB'),
    'a line more': card.replace('Language:', 'Telephone: 1\nLanguage:'),
    empty: '',
  })
  return { fields, valid: [card], wrong }
}

function custodyVectors() {
  const lines = custodyLines([fileOf(1, 'a', bytesOf('a')), fileOf(2, 'b', bytesOf('b'))])
  const breaks = {
    'without its first entry': lines.slice(1),
    'without a middle entry': lines.filter((_, index) => index !== 1),
    'with a changed body': lines.map((line) => line.replace('"reason":""', '"reason":"x"')),
    'with a changed entry': lines.map((line) => line.replace('"seq":3', '"seq":4')),
    'with a signature of another entry': lines.map((line, index) =>
      index === 2 ? line.replace(/"sig":"\w+"/, /"sig":"\w+"/.exec(lines[1] ?? '')?.[0] ?? '') : line,
    ),
    'with a line that is not canonical': lines.map((line) => line.replace('{', '{ ')),
  }
  return {
    publicKey: hex(user.publicKey),
    valid: lines,
    broken: Object.entries(breaks).map(([name, broken]) => ({ name, lines: broken })),
  }
}

function wrongOnes(parse: (text: string) => unknown, texts: Readonly<Record<string, string>>): Wrong[] {
  return Object.entries(texts).map(([name, text]) => {
    try {
      parse(text)
    } catch (error) {
      const { code, facts } = error as { code: string; facts: { reason?: string } }
      return { name, text, code, reason: facts.reason ?? '' }
    }
    throw new Error(`not wrong: ${name}`)
  })
}

async function write(name: string, vectors: unknown): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'v1.json'), `${JSON.stringify(vectors, null, 2)}\n`)
}
