import type { Case, SensitiveField } from '../../../shared/domain/case.ts'
import { VaultError } from '../../../shared/errors.ts'
import { type CaseAt, changeCase } from './case-table.ts'
import type { Writer } from './writer.ts'

/** Sets or lifts the legal hold. @throws VaultError NOT_FOUND, CHANGED_MEANWHILE, REASON_NEEDED */
export function setHold(writer: Writer, input: CaseAt & { readonly hold: boolean; readonly why: string }): Case {
  requireReason(input.why, 'legalHold')
  return changeCase(writer, input, () => ({ legalHold: input.hold, legalHoldWhy: input.hold ? input.why : '' }), input.why)
}

/** Keeps that somebody asked whether the case is still needed. @throws VaultError NOT_FOUND, CHANGED_MEANWHILE, REASON_NEEDED */
export function reviewRetention(
  writer: Writer,
  input: CaseAt & { readonly nextReviewOn: string | null; readonly why: string },
): Case {
  requireReason(input.why, 'retentionReviewOn')
  return changeCase(writer, input, () => ({ retentionReviewOn: input.nextReviewOn }), input.why)
}

/**
 * Turns sensitive fields of persons on or off for a case.
 * @throws VaultError NOT_FOUND, CHANGED_MEANWHILE, REASON_NEEDED, IN_USE where a field that would go off holds something
 */
export function setSensitive(
  writer: Writer,
  input: CaseAt & { readonly fields: readonly SensitiveField[]; readonly why: string },
): Case {
  requireReason(input.why, 'sensitiveFields')
  const fields = [...new Set(input.fields)]
  const held = writer.db.prepare<[string, string]>('select 1 from case_sensitive where case_id = ? and field = ? limit 1')
  return changeCase(
    writer,
    input,
    (before) => {
      for (const field of before.sensitiveFields)
        if (!fields.includes(field) && held.get(input.id, field)) throw new VaultError('IN_USE', { kind: 'person' })
      return { sensitiveFields: fields, sensitiveWhy: input.why }
    },
    input.why,
  )
}

function requireReason(why: string, field: string): void {
  if (why === '') throw new VaultError('REASON_NEEDED', { field })
}
