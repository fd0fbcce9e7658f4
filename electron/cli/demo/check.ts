import type { MessageFacts, MessageKey } from '../../../shared/i18n/translator.ts'

export type CheckName = MessageKey extends infer Key ? (Key extends `demo.check.${infer Name}` ? Name : never) : never

/** One thing that the demonstration proves, or does not. */
export type Check = {
  readonly name: CheckName
  readonly outcome: 'good' | 'failed' | 'not-installed'
  readonly facts: MessageFacts
  /** Where it failed: what was found instead, or what a program said. */
  readonly detail: string
}

/** A check that was made. `detail` is kept only where it failed. */
export function checked(name: CheckName, isGood: boolean, facts: MessageFacts = {}, detail = ''): Check {
  return { name, outcome: isGood ? 'good' : 'failed', facts, detail: isGood ? '' : detail.trim() }
}

/** A check that could not be made, for want of a program. */
export function notInstalled(name: CheckName, facts: MessageFacts): Check {
  return { name, outcome: 'not-installed', facts, detail: '' }
}
