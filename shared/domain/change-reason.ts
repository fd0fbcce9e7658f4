/** Why a change was made: said by a user, or by the vault itself. The history keeps it as one text. */
export type ChangeReason =
  | { readonly kind: 'undo'; readonly clock: string }
  | { readonly kind: 'restored'; readonly clock: string }
  | { readonly kind: 'imported'; readonly name: string }
  /** Something that the record named was destroyed. */
  | { readonly kind: 'destroyed' }
  | { readonly kind: 'said'; readonly text: string }

const clock = String.raw`\d{15}\.\d{6}\.[^\s]+`
const undo = new RegExp(`^undo of (${clock})$`)
const restored = new RegExp(`^restored to (${clock})$`)
const imported = /^imported from (.+)$/s
const destroyed = 'what it named was destroyed'

/** A reason as the history keeps it. */
export function encodeReason(reason: ChangeReason): string {
  switch (reason.kind) {
    case 'undo':
      return `undo of ${reason.clock}`
    case 'restored':
      return `restored to ${reason.clock}`
    case 'imported':
      return `imported from ${reason.name}`
    case 'destroyed':
      return destroyed
    case 'said':
      return reason.text
  }
}

/** What a kept reason means; a text that the vault did not write is what somebody said. */
export function parseReason(text: string): ChangeReason {
  if (text === destroyed) return { kind: 'destroyed' }
  const undone = undo.exec(text)?.[1]
  if (undone !== undefined) return { kind: 'undo', clock: undone }
  const earlier = restored.exec(text)?.[1]
  if (earlier !== undefined) return { kind: 'restored', clock: earlier }
  const name = imported.exec(text)?.[1]
  if (name !== undefined) return { kind: 'imported', name }
  return { kind: 'said', text }
}
