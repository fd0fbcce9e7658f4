import { type TriageState, triageStates } from '../../../shared/domain/evidence.ts'
import type { MessageKey } from '../../../shared/i18n/translator.ts'
import type { IconName } from '../../ui/icon-paths.ts'
import type { Meaning } from '../../ui/tag.tsx'

type State = { readonly key: string; readonly words: MessageKey; readonly icon: IconName; readonly meaning: Meaning }

/** How each state is called and drawn, and the key that gives it. */
export const triageLooks = {
  relevant: { key: 'R', words: 'triage.relevant', icon: 'check', meaning: 'good' },
  'not-relevant': { key: 'N', words: 'triage.not-relevant', icon: 'withheld', meaning: 'plain' },
  later: { key: 'L', words: 'triage.later', icon: 'clock', meaning: 'warn' },
  unsorted: { key: 'U', words: 'triage.unsorted', icon: 'unsorted', meaning: 'plain' },
} as const satisfies Readonly<Record<TriageState, State>>

/** The states in the order in which they are offered. */
export const offeredStates = Object.keys(triageLooks).filter((name): name is TriageState =>
  (triageStates as readonly string[]).includes(name),
)

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * The letter of a key pressed alone, A to Z; null for any other. By its place where the keyboard writes other letters: an
 * Arabic one has R where an English one has.
 */
export function plainLetter({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): string | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  return key.length === 1 ? (/^Key([A-Z])$/.exec(code)?.[1] ?? null) : null
}

/** The state that a key gives, or null. */
export function stateOfKey(event: Key): TriageState | null {
  const letter = plainLetter(event)
  return letter === null ? null : (offeredStates.find((state) => triageLooks[state].key === letter) ?? null)
}
