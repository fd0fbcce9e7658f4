import type Database from 'better-sqlite3-multiple-ciphers'

/** The open, encrypted records. */
export type Db = Database.Database
