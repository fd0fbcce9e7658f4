import { copyFile } from 'node:fs/promises'
import Database from 'better-sqlite3-multiple-ciphers'
import type { Db } from '../../electron/vault/records/db.ts'
import { foldText } from '../../shared/domain/search-text.ts'

/** Writes a copy of encrypted records without encryption: invented data only. */
export async function writePlainCopy(input: {
  readonly from: string
  readonly to: string
  readonly keyHex: string
}): Promise<void> {
  await copyFile(input.from, input.to)
  const db = new Database(input.to)
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.pragma(`key="x'${input.keyHex}'"`)
  db.pragma('journal_mode=DELETE')
  db.pragma("rekey=''")
  db.close()
}

/** Opens a plain copy with the settings that the vault has, encryption apart. */
export function openPlainCopy(path: string): Db {
  const db = new Database(path, { fileMustExist: true })
  for (const pragma of [
    'locking_mode=EXCLUSIVE',
    'journal_mode=WAL',
    'synchronous=FULL',
    'temp_store=MEMORY',
    'foreign_keys=ON',
    'secure_delete=ON',
  ])
    db.pragma(pragma)
  db.function('fold', { deterministic: true }, (text: unknown) => foldText(String(text ?? '')))
  return db
}
