import Database from 'better-sqlite3-multiple-ciphers'
import { foldText } from '../../../shared/domain/search-text.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { Db } from './db.ts'
import { migrate } from './migrations/run.ts'
import { renewIndex } from './search-table.ts'

/**
 * Opens the encrypted records (SQLCipher 4, raw key), sets every safety pragma and brings the schema up to date.
 * The process holds the file's lock until it is closed, so that two programs never write one vault.
 * @param keyHex 64 hexadecimal digits.
 * @throws VaultError VAULT_DAMAGED (wrong key, foreign or damaged file), VAULT_IN_USE, VAULT_FROM_FUTURE, READ_ONLY,
 * DISK_FULL, IO_FAILED.
 */
export function openDatabase(input: {
  readonly path: string
  readonly keyHex: string
  readonly create: boolean
  readonly readOnly: boolean
}): Db {
  if (!/^[0-9a-f]{64}$/.test(input.keyHex)) throw new Error('the records key is 32 bytes in hexadecimal')
  return withSqliteErrors(input.path, () => {
    const db = new Database(input.path, { fileMustExist: !input.create, readonly: input.readOnly, timeout: 500 })
    try {
      db.pragma("cipher='sqlcipher'")
      db.pragma('legacy=4')
      db.pragma(`key="x'${input.keyHex}'"`)
      db.pragma('locking_mode=EXCLUSIVE')
      db.prepare('select count(*) from sqlite_master').get()
      if (!input.readOnly) db.pragma('journal_mode=WAL')
      prepareConnection(db)
      if (!input.readOnly) {
        db.exec('begin exclusive; commit')
        migrate(db, input.path)
        db.transaction(renewIndex)(db)
      }
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/** Sets what every connection to the records has, however it is encrypted: the settings, and the function `fold`. */
export function prepareConnection(db: Db): void {
  for (const setting of settings) db.pragma(setting)
  db.function('fold', { deterministic: true }, (text: unknown) => foldText(String(text ?? '')))
}

const settings = [
  'synchronous=FULL',
  // The default writes plain text into temporary files.
  'temp_store=MEMORY',
  'foreign_keys=ON',
  'secure_delete=ON',
  'trusted_schema=OFF',
  'cell_size_check=ON',
  'busy_timeout=5000',
  // Up to 128 MiB of decrypted pages instead of 2: opening one costs a decryption and a check, and the overview of a hundred
  // thousand incidents reads some 50 MiB of them again and again. A small vault never fills it.
  'cache_size=-131072',
]

/** Runs database work, turning SQLite's failures into typed errors. */
export function withSqliteErrors<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw sqliteError(error, path)
  }
}

/** The VaultError that a failure of SQLite stands for; any other error unchanged. */
export function sqliteError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const code = error.code
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new VaultError('VAULT_IN_USE', { machine: '', since: '' }, error)
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT'))
    return new VaultError('VAULT_DAMAGED', { path }, error)
  if (code.startsWith('SQLITE_FULL')) return new VaultError('DISK_FULL', { path }, error)
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_PERM'))
    return new VaultError('TARGET_NOT_WRITABLE', { path }, error)
  if (code.startsWith('SQLITE_CANTOPEN')) return new VaultError('FILE_NOT_READABLE', { path }, error)
  if (code.startsWith('SQLITE_IOERR')) return new VaultError('IO_FAILED', { path, reason: code }, error)
  return error
}

/** The first thing that SQLite finds wrong with the records (pages, indexes, references), or null. */
export function checkDatabase(db: Db): string | null {
  try {
    const result = String(db.pragma('integrity_check(1)', { simple: true }))
    if (result !== 'ok') return 'integrity'
    const foreign = db.pragma('foreign_key_check')
    return Array.isArray(foreign) && foreign.length > 0 ? 'references' : null
  } catch (error) {
    if (error instanceof Database.SqliteError) return error.code
    throw error
  }
}
