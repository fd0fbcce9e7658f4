import type * as v from 'valibot'

/**
 * What a user may do. `open` needs no vault; every other right needs an unlocked one. Who has which right is a
 * property of the user's key slot; rights limit what the application offers, not a holder of the master key.
 */
export const rights = ['open', 'read', 'record', 'verify', 'export', 'administer'] as const
export type Right = (typeof rights)[number]

/** What a line of the custody chain records. The list of the Berkeley Protocol's chain of custody, and of this vault's own life. */
export const custodyActions = [
  'vault-created',
  'vault-opened',
  'vault-closed',
  'failed-unlocks',
  'recovery-used',
  'key-rotated',
  'collected',
  'received',
  'ingested',
  'hash-verified',
  'viewed',
  'copied',
  'transformed',
  'redacted',
  'translated',
  'annotated',
  'reclassified',
  'consent-linked',
  'consent-withdrawn',
  'exported',
  'transferred-out',
  'received-back',
  'retention-reviewed',
  'hold-changed',
  'assessed',
  'deleted',
  'restored',
  'table-imported',
  'list-exported',
  'figures-exported',
  'destroyed',
] as const
export type CustodyAction = (typeof custodyActions)[number]

type AnySchema = v.GenericSchema<unknown, unknown>

/** One call of the contract: its input, its output, the right it needs and the custody line it leaves. */
export type Call<I extends AnySchema = AnySchema, O extends AnySchema = AnySchema> = {
  readonly input: I
  readonly output: O
  readonly right: Right
  /** The custody action that a success leaves, or null. A job leaves it when it has succeeded. */
  readonly custody: CustodyAction | null
}

/** Declares a call. The custody action is named here so that what is written down is one table, not scattered checks. */
export function call<const I extends AnySchema, const O extends AnySchema>(
  input: I,
  output: O,
  right: Right,
  custody: CustodyAction | null = null,
): Call<I, O> {
  return { input, output, right, custody }
}

/** The functions that a group of calls stands for. */
export type GroupOf<G extends Readonly<Record<string, Call>>> = {
  readonly [K in keyof G]: (input: v.InferOutput<G[K]['input']>) => Promise<v.InferOutput<G[K]['output']>>
}

/** The functions that a whole contract stands for. */
export type ApiOf<C extends Readonly<Record<string, Readonly<Record<string, Call>>>>> = {
  readonly [K in keyof C]: GroupOf<C[K]>
}

/** The same functions as a caller holds them: what has a default may be left out. */
export type ClientOf<C extends Readonly<Record<string, Readonly<Record<string, Call>>>>> = {
  readonly [K in keyof C]: {
    readonly [M in keyof C[K]]: (input: v.InferInput<C[K][M]['input']>) => Promise<v.InferOutput<C[K][M]['output']>>
  }
}
