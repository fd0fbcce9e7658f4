import * as v from 'valibot'
import { type ErrorCode, errorCodes, type Facts, VaultError, vaultErrorOf } from '../errors.ts'
import type { ApiOf, Call, ClientOf } from './call.ts'

type Contract = Readonly<Record<string, Readonly<Record<string, Call>>>>

/** What crosses a wire in answer to a call. Errors cross as replies, never as throws. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly facts: Facts }

/** Sends one call over a wire: `name` is `group.call`. Never rejects for an expected failure. */
export type Send = (name: string, input: unknown) => Promise<Reply>

const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({
    ok: v.literal(false),
    code: v.picklist(errorCodes),
    facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  }),
])

/**
 * The answering end of a wire: looks the name up, validates the input, runs the call, and turns every outcome into a
 * reply. Hostile input enters here.
 * @param onBug is told of every error that is not a VaultError; the caller sees INTERNAL without its words.
 */
export function serve<C extends Contract>(contract: C, api: ApiOf<C>, onBug: (error: unknown, name: string) => void): Send {
  const calls = new Map<string, { readonly call: Call; readonly run: (input: unknown) => Promise<unknown> }>()
  for (const [group, members] of Object.entries(contract))
    for (const [member, call] of Object.entries(members)) {
      const run = (api as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[group]?.[member]
      if (run) calls.set(`${group}.${member}`, { call, run })
    }
  return async (name, input) => {
    const found = typeof name === 'string' ? calls.get(name) : undefined
    if (!found) return failure('UNKNOWN_CALL', { name: String(name).slice(0, 80) })
    const parsed = v.safeParse(found.call.input, input)
    if (!parsed.success) return failure('INVALID_INPUT', { call: name, field: v.getDotPath(parsed.issues[0]) ?? '' })
    try {
      return { ok: true, value: await found.run(parsed.output) }
    } catch (error) {
      const known = vaultErrorOf(error)
      if (known) return failure(known.code, known.facts)
      onBug(error, name)
      return failure('INTERNAL', {})
    }
  }
}

/**
 * The calling end of a wire: an Api whose functions send, check the answer against the contract, and throw the
 * VaultError that was thrown at the other end. An answer that does not fit is INTERNAL.
 */
export function connect<C extends Contract>(contract: C, send: Send): ClientOf<C> {
  const api: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {}
  for (const [group, members] of Object.entries(contract)) {
    const functions: Record<string, (input: unknown) => Promise<unknown>> = {}
    for (const [member, call] of Object.entries(members))
      functions[member] = async (input) => {
        const reply = v.safeParse(ReplySchema, await send(`${group}.${member}`, input))
        if (!reply.success) throw new VaultError('INTERNAL')
        if (!reply.output.ok) throw new VaultError(reply.output.code, reply.output.facts)
        const value = v.safeParse(call.output, reply.output.value)
        if (!value.success)
          throw new VaultError('INTERNAL', { call: `${group}.${member}`, field: v.getDotPath(value.issues[0]) ?? '' })
        return value.output
      }
    api[group] = functions
  }
  return api as ClientOf<C>
}

function failure(code: ErrorCode, facts: Facts): Reply {
  return { ok: false, code, facts }
}
