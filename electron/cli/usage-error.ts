import type { MessageFacts, MessageKey } from '../../shared/i18n/translator.ts'

/** A command line that cannot be understood: put into words by the program, which then ends with exit code 2. */
export class UsageError extends Error {
  readonly key: MessageKey
  readonly facts: MessageFacts
  override readonly name = 'UsageError'

  constructor(key: MessageKey, facts: MessageFacts = {}) {
    super(key)
    this.key = key
    this.facts = facts
  }
}
