import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../api.ts'
import { useDesk } from '../desk.ts'
import { contentToDraft, draftToContent } from './draft-content.ts'
import { type WriteLater, writeLater } from './write-later.ts'

const delayMs = 800

/** A form that keeps what is written in it. */
export type Begun<Draft> = {
  /** What was begun before and is gone on with; null where the form starts from the record. */
  readonly kept: Draft | null
  /** Version of the record that the writing began with: the version that saving names. Null for a new record. */
  readonly version: number | null
  /** Takes every change; what equals the start is not kept. */
  readonly keep: (draft: Draft) => void
  /** Saved, or given up: nothing is kept any more. A form that stays open says what it holds now, and in which version. */
  readonly forget: (now?: { readonly draft: Draft; readonly version: number }) => void
  /** Whether something is kept of what is being written. */
  readonly isKept: boolean
  /** Why the last words could not be kept; null where they were. */
  readonly problem: unknown
}

export type DraftState<Draft> =
  | { readonly step: 'reading' }
  | {
      readonly step: 'offered'
      readonly begunAt: string
      /** The record was saved by somebody since this was begun. */
      readonly isOlder: boolean
      /** Another version of the program wrote it: it can only be left, or discarded. */
      readonly isForeign: boolean
      readonly goOn: () => void
      readonly discard: () => void
    }
  | { readonly step: 'writing'; readonly begun: Begun<Draft> }

type Input<Draft> = {
  /** Which form: a key of `draft-places.ts`. */
  readonly draftKey: string
  /** Version of the record as the page shows it; null for a new one. */
  readonly version: number | null
  /** What the form holds where nothing was begun. */
  readonly start: Draft
}

type Choice<Draft> = { readonly kept: Draft | null; readonly version: number | null; readonly isKeeping: boolean }
type Found = NonNullable<Awaited<ReturnType<typeof api.desk.getDraft>>>

/**
 * Unsaved work of a form, kept in the vault's encrypted records while it is typed: after a pause, when a field or the
 * page is left, before the vault locks. Never for forms that take a passphrase. Draw it with `DraftGate`.
 */
export function useDraft<Draft extends object>(input: Input<Draft>): DraftState<Draft> {
  const { draftKey, version } = input
  const [start] = useState(input.start)
  const [found, setFound] = useState<Found | null>(null)
  const [choice, setChoice] = useState<Choice<Draft> | null>(null)
  const writing = useWriting(draftKey, choice?.version ?? version, start)
  useEffect(() => {
    let isGone = false
    const nothing = { kept: null, version, isKeeping: true }
    api.desk.getDraft({ key: draftKey }).then(
      (draft) => {
        if (isGone) return
        setFound(draft)
        if (draft === null) setChoice((now) => now ?? nothing)
      },
      () => !isGone && setChoice((now) => now ?? nothing),
    )
    return () => {
      isGone = true
    }
  }, [draftKey, version])

  if (choice !== null) {
    const { keep, forget, isKept, problem } = writing
    const { kept, isKeeping } = choice
    return {
      step: 'writing',
      begun: {
        kept,
        version: choice.version ?? version,
        keep: isKeeping ? keep : ignore,
        forget: (now) => {
          if (now !== undefined) setChoice({ kept: null, version: now.version, isKeeping: true })
          forget(now?.draft)
        },
        isKept: isKept || kept !== null,
        problem,
      },
    }
  }
  if (found === null) return { step: 'reading' }
  const kept = contentToDraft(found.content, start)
  return {
    step: 'offered',
    begunAt: found.changedAt,
    isOlder: found.baseVersion !== null && version !== null && found.baseVersion < version,
    isForeign: kept === null,
    goOn: () => {
      writing.isStored.current = kept !== null
      setChoice({ kept, version: found.baseVersion, isKeeping: kept !== null })
    },
    discard: () => {
      writing.forget(start)
      setChoice({ kept: null, version, isKeeping: true })
    },
  }
}

/** Writes a draft a little later than it is typed, and tells whether that went well. */
function useWriting<Draft extends object>(draftKey: string, version: number | null, start: Draft) {
  const client = useQueryClient()
  const desk = useDesk()
  const [isKept, setKept] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const baseVersion = useRef(version)
  baseVersion.current = version
  const unchanged = useRef<string | null>(null)
  unchanged.current ??= draftToContent(start)
  const isStored = useRef(false)
  const writer = useRef<WriteLater | null>(null)
  writer.current ??= writeLater(async (content) => {
    const isChanged = content !== unchanged.current
    try {
      if (isChanged) await api.desk.saveDraft({ key: draftKey, content, baseVersion: baseVersion.current })
      else if (isStored.current) await api.desk.discardDraft({ key: draftKey })
      isStored.current = isChanged
      setKept(isChanged)
      setProblem(null)
    } catch (error) {
      setProblem(error)
    }
  }, delayMs)
  const { current: later } = writer

  useEffect(() => {
    const flush = () => void later.flush()
    const back = desk.onLeave(later.flush)
    const signs = ['focusout', 'blur', 'pagehide'] as const
    for (const sign of signs) window.addEventListener(sign, flush)
    return () => {
      back()
      for (const sign of signs) window.removeEventListener(sign, flush)
      flush()
    }
  }, [desk, later])
  const keep = useCallback((draft: Draft) => later.put(() => draftToContent(draft)), [later])
  const forget = useCallback(
    (now?: Draft) => {
      if (now !== undefined) unchanged.current = draftToContent(now)
      void later
        .drop()
        .then(() => {
          isStored.current = false
          setKept(false)
          return api.desk.discardDraft({ key: draftKey })
        })
        .then(() => client.invalidateQueries({ queryKey: ['desk', 'drafts'] }))
        .catch(() => undefined)
    },
    [client, draftKey, later],
  )
  return { keep, forget, isKept, problem, isStored }
}

function ignore(): void {}
