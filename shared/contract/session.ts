import * as v from 'valibot'
import { Count, Instant, InterfaceLanguage, Line, Path, Title } from '../domain/fields.ts'
import { call, rights } from './call.ts'

/** Checked, then wiped as far as JavaScript lets us; never in an answer, an error or a log. */
const Passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1_024))
const RecoveryWords = v.pipe(v.string(), v.minLength(1), v.maxLength(1_024))

/** What the header of a vault says without any key. */
export const VaultGlance = v.strictObject({
  path: v.string(),
  vaultId: v.string(),
  name: v.string(),
  createdAt: Instant,
  /** Key slots that open with a passphrase: whom to offer. */
  users: v.array(v.strictObject({ slotId: v.string(), name: v.string() })),
  hasRecovery: v.boolean(),
  inUse: v.nullable(v.strictObject({ machine: v.string(), since: v.string(), pid: v.number() })),
})
export type VaultGlance = v.InferOutput<typeof VaultGlance>

/** The open vault. */
export const VaultInfo = v.strictObject({
  vaultId: v.string(),
  path: v.string(),
  name: v.string(),
  place: v.string(),
  createdAt: Instant,
  user: v.strictObject({ name: v.string(), fingerprint: v.string(), rights: v.array(v.picklist(rights)) }),
  /** Fingerprint (`SHA256:…`) of the institution's signing key, as `ssh-keygen -l` prints it. */
  institutionFingerprint: v.string(),
  /** Failed attempts since the last successful unlock. */
  failedUnlocks: Count,
  lastFailedAt: v.nullable(Instant),
  recoveryConfirmed: v.boolean(),
  /** Why the vault is open for reading only; null where it is not. */
  readOnly: v.nullable(v.picklist(['custody-broken', 'rolled-back', 'head-missing', 'medium'])),
  counts: v.strictObject({ cases: Count, incidents: Count, people: Count, evidence: Count, bundles: Count, recipients: Count }),
  /** Entries of all chains of the vault; head of this workstation's chain. */
  custody: v.strictObject({ entries: Count, seq: Count, hash: v.string() }),
})
export type VaultInfo = v.InferOutput<typeof VaultInfo>

/** The printed page that opens a vault when all else is lost. Shown once, at creation; never stored. */
export const RecoverySheet = v.strictObject({
  words: v.pipe(v.array(v.string()), v.length(24)),
  vaultId: v.string(),
  vaultName: v.string(),
  createdAt: Instant,
  institutionFingerprint: v.string(),
  userFingerprint: v.string(),
  custodySeq: Count,
  custodyHash: v.string(),
})
export type RecoverySheet = v.InferOutput<typeof RecoverySheet>

export const PassphraseStrength = v.strictObject({
  /** zxcvbn score, 0 (guessed at once) to 4 (very strong). Below 3 is weak. */
  score: v.pipe(Count, v.maxValue(4)),
  isWeak: v.boolean(),
})

export const session = {
  /** The open vault, or null. */
  state: call(v.strictObject({}), v.nullable(VaultInfo), 'open'),
  /** What a vault's header says before it is unlocked. NOT_A_VAULT, VAULT_HEADER_DAMAGED, VAULT_FROM_FUTURE. */
  inspect: call(v.strictObject({ path: Path }), VaultGlance, 'open'),
  /** A passphrase of seven words (at least 77 bits); Arabic users get the English list. */
  generatePassphrase: call(
    v.strictObject({ language: InterfaceLanguage }),
    v.strictObject({ passphrase: v.string(), bits: v.number() }),
    'open',
  ),
  passphraseStrength: call(v.strictObject({ passphrase: v.pipe(v.string(), v.maxLength(1_024)) }), PassphraseStrength, 'open'),
  /** Makes a vault and leaves it open. WEAK_PASSPHRASE unless accepted; VAULT_EXISTS, TARGET_NOT_WRITABLE, DISK_FULL. */
  create: call(
    v.strictObject({
      /** The new folder itself, by custom `Name.vault`. */
      path: Path,
      name: Title,
      place: v.optional(Line, ''),
      userName: Title,
      passphrase: Passphrase,
      weakAccepted: v.optional(v.boolean(), false),
      recoveryLanguage: v.optional(InterfaceLanguage, 'en'),
    }),
    RecoverySheet,
    'open',
    'vault-created',
  ),
  /** Two words of the sheet asked back, each with its place from 1 to 24. */
  confirmRecovery: call(
    v.strictObject({
      words: v.pipe(
        v.array(v.strictObject({ place: v.pipe(Count, v.minValue(1), v.maxValue(24)), word: v.string() })),
        v.minLength(2),
      ),
    }),
    v.strictObject({ confirmed: v.boolean() }),
    'administer',
  ),
  /** Opens a vault. WRONG_KEY says nothing of what was wrong; VAULT_IN_USE, VAULT_DAMAGED, VAULT_FROM_FUTURE. */
  unlock: call(
    v.variant('with', [
      v.strictObject({ with: v.literal('passphrase'), path: Path, slotId: v.optional(v.string()), passphrase: Passphrase }),
      v.strictObject({ with: v.literal('recovery'), path: Path, words: RecoveryWords }),
    ]),
    VaultInfo,
    'open',
    'vault-opened',
  ),
  /** Writes the custody head, wipes the keys. In the window, the vault process ends after it. */
  lock: call(v.strictObject({}), v.strictObject({}), 'open', 'vault-closed'),
  changePassphrase: call(
    v.strictObject({ current: Passphrase, next: Passphrase, weakAccepted: v.optional(v.boolean(), false) }),
    v.strictObject({}),
    'read',
    'key-rotated',
  ),
} as const
