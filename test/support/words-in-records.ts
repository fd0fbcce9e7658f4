import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readHeaderFile } from '../../electron/vault/keys/header-file.ts'
import { unlockWithPassphrase } from '../../electron/vault/keys/vault-keys.ts'
import { passphrase } from './engine.ts'
import { decryptSqlcipher4 } from './sqlcipher4.ts'

/** The key of the records of a test vault, hexadecimal. */
export async function recordsKey(path: string): Promise<string> {
  const keys = await unlockWithPassphrase((await readHeaderFile(path)).header, passphrase)
  const keyHex = keys.recordsKeyHex()
  keys.wipe()
  return keyHex
}

/** Those of the words that stand in a page of the records, deciphered; the log must be empty. */
export async function wordsIn(path: string, words: readonly string[]): Promise<string[]> {
  const key = Buffer.from(await recordsKey(path), 'hex')
  const plain = Buffer.from(decryptSqlcipher4(await readFile(join(path, 'records.db')), key))
    .toString('latin1')
    .toLowerCase()
  return words.filter((word) => plain.includes(word.toLowerCase()))
}
