import * as v from 'valibot'
import { type Recipient, RecipientFields } from '../../../shared/domain/recipient.ts'
import type { Checked } from '../../view/check-form.ts'

/** A recipient while it is being written: the profile may not be chosen yet. */
export type RecipientDraft = Omit<RecipientFields, 'profile'> & {
  readonly profile: RecipientFields['profile'] | null
  readonly ageRecipient: string
  readonly sshKey: string
}

export type KeyedFields = { readonly fields: RecipientFields; readonly ageRecipient: string; readonly sshKey: string | null }

type Words = { readonly name: string; readonly profile: string; readonly age: string; readonly other: string }

/** The draft of a recipient that exists, or an empty one. */
export function draftOf(recipient: Recipient | null, language: RecipientFields['language']): RecipientDraft {
  return {
    name: recipient?.name ?? '',
    organisation: recipient?.organisation ?? '',
    profile: recipient?.profile ?? null,
    language: recipient?.language ?? language,
    note: recipient?.note ?? '',
    ageRecipient: recipient?.ageRecipient ?? '',
    sshKey: recipient?.sshKey ?? '',
  }
}

/** The fields of a draft, or everything that is wrong with it. Whether keys are keys, the engine says. */
export function checkRecipient(draft: RecipientDraft, words: Words): Checked<KeyedFields> {
  const { ageRecipient, sshKey, ...fields } = draft
  const problems = [
    ...(fields.name.trim() === '' ? [{ path: 'name', words: words.name }] : []),
    ...(fields.profile === null ? [{ path: 'profile', words: words.profile }] : []),
    ...(ageRecipient.trim() === '' ? [{ path: 'ageRecipient', words: words.age }] : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const parsed = v.safeParse(RecipientFields, fields)
  if (parsed.success)
    return {
      ok: true,
      fields: { fields: parsed.output, ageRecipient: ageRecipient.trim(), sshKey: sshKey.trim() === '' ? null : sshKey.trim() },
    }
  return { ok: false, problems: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? 'name', words: words.other })) }
}
