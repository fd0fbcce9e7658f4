import { VaultError } from '../../../../shared/errors.ts'
import type { Db } from '../db.ts'
import { initial } from './0001-initial.ts'
import { caseFile } from './0002-case-file.ts'
import { search } from './0003-search.ts'
import { review } from './0004-review.ts'
import type { Migration } from './migration.ts'

/** Every migration, contiguous from 1. */
export const migrations: readonly Migration[] = [initial, caseFile, search, review]

/**
 * Brings the schema up to date, each step in one transaction with `user_version`. Before the first step on a vault
 * that holds something, an encrypted copy is kept beside it (`VACUUM INTO` keeps key and cipher).
 * @throws VaultError VAULT_FROM_FUTURE where the vault is newer than this program.
 */
export function migrate(db: Db, path: string): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > migrations.length) throw new VaultError('VAULT_FROM_FUTURE', { version })
  if (version === migrations.length) return
  if (version > 0) db.prepare('vacuum into ?').run(`${path}.before-version-${version + 1}`)
  for (const step of migrations.slice(version))
    db.transaction(() => {
      db.exec(step.sql)
      db.pragma(`user_version=${step.version}`)
    })()
}
