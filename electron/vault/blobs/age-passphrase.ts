import { type Identity, type Recipient, Stanza } from 'age-encryption'
import { decodeBase64, encodeBase64 } from '../../../shared/formats/base64.ts'
import { stretch } from '../keys/stretch.ts'
import { loadChunkCipher } from './segment.ts'

/** As `age` writes (C2SP age, "The scrypt recipient type"): about a second. */
const writtenLogN = 18
/** More would take more than a gigabyte of memory: a file must not stall the machine. */
const greatestLogN = 20
const fileKeyBytes = 16
const tagBytes = 16

/** Seals a file key to a passphrase. */
export function passphraseRecipient(passphrase: string, random: (sizeBytes: number) => Uint8Array): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = random(16)
      const key = await wrapKeyOf(passphrase, salt, writtenLogN)
      const body = new Uint8Array(fileKeyBytes + tagBytes)
      const cipher = await loadChunkCipher()
      cipher.seal(body, fileKey, new Uint8Array(12), key)
      return [new Stanza(['scrypt', encodeBase64(salt).replace(/=+$/, ''), String(writtenLogN)], body)]
    },
  }
}

/** Opens a file key by a passphrase. Hostile input enters here: the header says how much work it wants. */
export function passphraseIdentity(passphrase: string): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const stanza = stanzas.find(({ args }) => args[0] === 'scrypt')
      if (!stanza) return null
      const [, saltText = '', work = '', ...more] = stanza.args
      const salt = decodeBase64(`${saltText}==`)
      const isFormed = salt?.length === 16 && /^[1-9][0-9]?$/.test(work) && more.length === 0
      if (!isFormed || stanza.body.length !== fileKeyBytes + tagBytes) throw new Error('not a scrypt stanza')
      if (Number(work) > greatestLogN) throw new Error('the work factor of scrypt is too high')
      const key = await wrapKeyOf(passphrase, salt, Number(work))
      const fileKey = new Uint8Array(fileKeyBytes)
      const cipher = await loadChunkCipher()
      return cipher.open(fileKey, stanza.body, new Uint8Array(12), key) ? fileKey : null
    },
  }
}

async function wrapKeyOf(passphrase: string, salt: Uint8Array, logN: number): Promise<Uint8Array> {
  const label = new TextEncoder().encode('age-encryption.org/v1/scrypt')
  const bytes = new TextEncoder().encode(passphrase)
  const { key } = await stretch({ kind: 'scrypt', passphrase: bytes, salt: new Uint8Array([...label, ...salt]), logN })
  return key
}
