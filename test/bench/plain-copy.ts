import { copyFile } from 'node:fs/promises'
import Database from 'better-sqlite3-multiple-ciphers'
import { prepareConnection } from '../../electron/vault/records/database.ts'
import type { Db } from '../../electron/vault/records/db.ts'

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
  for (const setting of ['locking_mode=EXCLUSIVE', 'journal_mode=WAL']) db.pragma(setting)
  prepareConnection(db)
  return db
}
