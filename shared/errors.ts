/**
 * The failures that the engine, the hosts and the parsers expect, each with a code that never changes its meaning and
 * is never used again. Words for them live in the catalogues (`i18n/<language>/errors.ts`), which do not compile
 * when a code has no words.
 */
export const errorCodes = [
  // the contract
  'INTERNAL', // a bug: nothing is known about what it left
  'UNKNOWN_CALL', // facts: name
  'INVALID_INPUT', // facts: call, field
  'LOCKED', // the call needs an open vault
  'NOT_ALLOWED', // facts: right
  'READ_ONLY', // the vault was opened read-only because its record does not hold together
  'NOT_FOUND', // facts: kind
  'ENGINE_GONE', // the vault process ended while it was answering
  // the vault on disk
  'VAULT_EXISTS', // facts: path
  'NOT_A_VAULT', // facts: path
  'VAULT_HEADER_DAMAGED', // the header does not parse, or its authentication code is wrong
  'VAULT_FROM_FUTURE', // facts: version
  'VAULT_IN_USE', // facts: machine, since
  'VAULT_DAMAGED', // the database is damaged, or does not belong to this header
  'WRONG_KEY', // passphrase or recovery words do not open this vault
  'WEAK_PASSPHRASE', // facts: score
  'RECOVERY_WORDS_MISTYPED', // the words do not make a recovery key (unknown word or checksum)
  'KEY_PARAMETERS_REFUSED', // facts: parameter; a header that asks for too little or too much work
  'RUNTIME_TOO_OLD', // facts: needed, found
  // files
  'FILE_NOT_FOUND', // facts: path
  'FILE_NOT_READABLE', // facts: path
  'FILE_CHANGED', // facts: path; it changed while it was read
  'NOT_A_FILE', // facts: path
  'TARGET_EXISTS', // facts: path
  'TARGET_NOT_WRITABLE', // facts: path
  'DISK_FULL', // facts: path
  'TOO_MANY_FILES', // the system allows no more open files
  'FILE_TOO_LARGE', // facts: path, limitBytes
  'IO_FAILED', // facts: path, reason (the system's word, e.g. EIO)
  'BLOB_MISSING', // facts: itemId
  'BLOB_DAMAGED', // facts: itemId
  // age files
  'AGE_NOT_AGE', // not an age v1 file
  'AGE_HEADER_DAMAGED',
  'AGE_NO_MATCH', // none of the given keys opens it
  'AGE_PAYLOAD_DAMAGED',
  // records and rules
  'CHANGED_MEANWHILE', // facts: kind; somebody saved a newer version of this record
  'IN_USE', // facts: kind
  'DUPLICATE', // facts: kind
  'IN_BIN', // facts: kind; it waits in the recycle bin
  'REASON_NEEDED', // facts: field; this change needs a reason
  'LEGAL_HOLD', // facts: reference; a case under legal hold: nothing of it may be deleted
  'ASSESSMENT_LACKS', // facts: lacks (codes of domain/assessment.ts, comma-separated)
  'SENSITIVE_OFF', // facts: field; a sensitive field that is not turned on for the case
  'LINK_INVALID', // an incident cannot be linked with itself
  'DRAFT_TOO_LONG', // facts: limit; characters of unsaved work that can be kept
  'PARENT_IN_BIN', // facts: kind; what this belongs to, or names, is in the recycle bin
  'NOT_RESTORABLE', // facts: kind; what is only added to, or changes by a call of its own
  'OLD_STATE_INVALID', // facts: field; an earlier state that today's rules do not accept
  'CUSTODY_BROKEN', // facts: at
  // review
  'CHILD_NOT_READABLE', // a file inside another one cannot be taken out
  'CAPTIONS_INVALID', // facts: line; a text with times (WebVTT) that is not as it should be
  // tables that come in
  'TABLE_EMPTY', // a file without a single row
  'TABLE_IS_SPREADSHEET', // facts: path; a workbook, not a text file
  'TABLE_NOT_TEXT', // facts: path
  'TABLE_TOO_WIDE', // facts: row, limit
  'TABLE_TOO_LONG', // facts: limit
  'CELL_TOO_LONG', // facts: row, column, limit
  'TABLE_QUOTE_OPEN', // facts: row, column; a quotation mark that is never closed
  'IMPORT_CHANGED', // a record of an import was changed since: the import cannot be taken back as a whole
  // keys of others
  'CARD_INVALID', // facts: reason
  'CARD_SIGNATURE_WRONG',
  'RECIPIENT_KEY_INVALID', // facts: reason
  'SSHSIG_INVALID', // facts: reason
  // bundles
  'PLAN_CHANGED', // what would leave is no longer what was confirmed
  'RECIPIENT_NOT_VERIFIED', // facts: name; needs a second confirmation
  'NOTHING_TO_SEND',
  'BUNDLE_INVALID', // facts: findings (how many)
  'IDENTITY_INVALID', // facts: path; not an age identity file
  // redacted copies
  'REDACTION_NOT_CLEAN', // the copy was not checked, or the check found something: it is not kept
  // jobs
  'CANCELLED',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Plain facts that go into the words of an error: never a secret, never the content of a record. */
export type Facts = Readonly<Record<string, string | number | boolean>>

/** An expected failure. A bug is an ordinary Error instead. */
export class VaultError extends Error {
  readonly code: ErrorCode
  readonly facts: Facts
  override readonly name = 'VaultError'

  constructor(code: ErrorCode, facts: Facts = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.code = code
    this.facts = facts
  }
}

/** The VaultError in a chain of causes, or null where there is none. */
export function vaultErrorOf(error: unknown): VaultError | null {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof VaultError) return at
  return null
}
