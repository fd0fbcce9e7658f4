import { encodeVtt, type VttCue } from '../../../shared/domain/vtt.ts'
import type { MessageKey } from '../../../shared/i18n/translator.ts'
import { readTime } from '../../view/time-text.ts'

/** A passage while it is being written: its times are text. */
export type CueDraft = { readonly key: number; readonly start: string; readonly end: string; readonly text: string }

/** A transcript or translation while it is being written. */
export type TextDraft = {
  readonly title: string
  readonly language: string
  readonly reason: string
  readonly hasTimes: boolean
  readonly text: string
  readonly cues: readonly CueDraft[]
}

export type CueField = 'start' | 'end' | 'text'
/** What is wrong with a draft: catalogue keys, by field; of a passage by its place. */
export type TextProblems = {
  readonly title?: MessageKey
  readonly reason?: MessageKey
  readonly text?: MessageKey
  readonly cues: readonly Partial<Readonly<Record<CueField, MessageKey>>>[]
}

export type CheckedText =
  | { readonly ok: true; readonly format: 'text' | 'vtt'; readonly text: string }
  | { readonly ok: false; readonly problems: TextProblems }

/** The text as it is kept, or everything that is wrong with it. A passage that is wholly empty is left out. */
export function checkText(draft: TextDraft): CheckedText {
  const cues = draft.hasTimes ? checkCues(draft.cues) : { cues: [], problems: [] }
  const isEmpty = draft.hasTimes ? cues.cues.length === 0 : draft.text.trim() === ''
  const problems: TextProblems = {
    ...(draft.title.trim() === '' ? { title: 'review.writeErrorTitle' as const } : {}),
    ...(draft.reason.trim() === '' ? { reason: 'review.writeErrorWhy' as const } : {}),
    ...(isEmpty ? { text: draft.hasTimes ? ('review.cueErrorNone' as const) : ('review.writeErrorText' as const) } : {}),
    cues: cues.problems,
  }
  if (countProblems(problems) > 0) return { ok: false, problems }
  return draft.hasTimes ? { ok: true, format: 'vtt', text: encodeVtt(cues.cues) } : { ok: true, format: 'text', text: draft.text }
}

/** How many things are wrong. */
export function countProblems({ cues, ...fields }: TextProblems): number {
  return Object.keys(fields).length + cues.reduce((sum, cue) => sum + Object.keys(cue).length, 0)
}

/** A new passage that begins where another one ended. */
export function cueAfter(cues: readonly CueDraft[], start: string): CueDraft {
  return { key: Math.max(0, ...cues.map(({ key }) => key)) + 1, start, end: '', text: '' }
}

function checkCues(drafts: readonly CueDraft[]) {
  const cues: VttCue[] = []
  let latest = 0
  const problems = drafts.map((draft, index) => {
    if (isBlank(draft)) return {}
    const start = readTime(draft.start)
    // The last words of a recording need no end: they last a little.
    const end = draft.end.trim() === '' ? endWithout(drafts, index, start) : readTime(draft.end)
    const problem: Partial<Record<CueField, MessageKey>> = {}
    if (start === null) problem.start = 'review.cueErrorTime'
    else if (start < latest) problem.start = 'review.cueErrorOverlap'
    if (end === null) problem.end = 'review.cueErrorTime'
    else if (start !== null && end <= start) problem.end = 'review.cueErrorOrder'
    if (draft.text.trim() === '') problem.text = 'review.cueErrorText'
    if (start !== null && end !== null) {
      latest = Math.max(latest, end)
      cues.push({ start, end, text: draft.text.trim() })
    }
    return problem
  })
  return { cues, problems }
}

const lastsSeconds = 5

/** A passage without an end lasts until the next begins; the last one a few seconds. */
function endWithout(drafts: readonly CueDraft[], index: number, start: number | null): number | null {
  const next = drafts.slice(index + 1).find((draft) => !isBlank(draft))
  if (next !== undefined) return readTime(next.start)
  return start === null ? null : start + lastsSeconds
}

function isBlank({ start, end, text }: CueDraft): boolean {
  return text.trim() === '' && (end.trim() === '' || start.trim() === '')
}
