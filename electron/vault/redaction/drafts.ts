import { Buffer } from 'node:buffer'
import type { RedactionReport } from '../../../shared/contract/redaction.ts'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import { redactionLimits } from '../../../shared/domain/redaction/redaction-kind.ts'
import { VaultError } from '../../../shared/errors.ts'
import type { CopyInMaking } from './copy-in-making.ts'

/** A redacted copy that is being made. */
export type RedactionDraft = {
  readonly itemId: string
  /** Of the original, when it was begun. */
  readonly parentSha256: string
  readonly marks: readonly RedactionMark[]
  /** What lay under the marks, as far as it is known as text. Looked for in the copy, and never kept. */
  readonly covered: ReadonlySet<string>
  readonly copy: CopyInMaking
  /** The copy and what was found in it, once it was checked: these very bytes are shown and kept. */
  readonly checked: { current: { readonly bytes: Uint8Array; readonly report: RedactionReport } | null }
}

export type RedactionDrafts = ReturnType<typeof redactionDrafts>

/** So many copies are made at once; the oldest is given up for the next. */
const mostDrafts = 2

/** The copies that are being made, by handle. They are in memory only, and one call of each works at a time. */
export function redactionDrafts(random: (sizeBytes: number) => Uint8Array) {
  const drafts = new Map<string, { readonly draft: RedactionDraft; turn: Promise<unknown> }>()

  function discard(handle: string): void {
    const held = drafts.get(handle)
    drafts.delete(handle)
    held?.turn.then(() => forget(held.draft))
  }

  function heldBytes(): number {
    let sum = 0
    for (const { draft } of drafts.values()) sum += draft.copy.heldBytes() + (draft.checked.current?.bytes.length ?? 0)
    return sum
  }

  return {
    /** @returns 128 random bits, hexadecimal */
    begin: (draft: RedactionDraft): string => {
      const handle = Buffer.from(random(16)).toString('hex')
      drafts.set(handle, { draft, turn: Promise.resolve() })
      const [oldest] = drafts.keys()
      if (drafts.size > mostDrafts && oldest !== undefined) discard(oldest)
      return handle
    },
    /** Works on a copy after whatever works on it already. @throws VaultError NOT_FOUND where it is gone */
    inTurn: <T>(handle: string, work: (draft: RedactionDraft) => Promise<T>): Promise<T> => {
      const held = drafts.get(handle)
      if (!held) return Promise.reject(new VaultError('NOT_FOUND', { kind: 'draft' }))
      const result = held.turn.then(() => {
        if (drafts.get(handle) !== held) throw new VaultError('NOT_FOUND', { kind: 'draft' })
        return work(held.draft)
      })
      held.turn = result.catch(() => undefined)
      return result
    },
    /** @throws VaultError FILE_TOO_LARGE where all copies together hold too much */
    requireRoom: (sizeBytes: number): void => {
      const { resultBytes } = redactionLimits
      if (heldBytes() + sizeBytes > resultBytes) throw new VaultError('FILE_TOO_LARGE', { path: '', limitBytes: resultBytes })
    },
    discard,
    clear: (): void => {
      for (const handle of [...drafts.keys()]) discard(handle)
    },
  }
}

function forget(draft: RedactionDraft): void {
  draft.copy.drop()
  draft.checked.current?.bytes.fill(0)
  draft.checked.current = null
}
