import type { RedactionMark } from '../origin.ts'

/** What stands for every covered part: always as long, so that its length tells nothing. */
export const coverRun = '█'.repeat(7)

/** A stretch of the text of a page, in UTF-16 units; `end` is not included. */
export type TextSpan = { readonly start: number; readonly end: number }

/**
 * What the marks cover of the text of a page: widened to whole characters as people see them, so that no half of a
 * surrogate pair and no accent is left over; what overlaps or touches is one stretch. In the order of the text.
 */
export function spansOf(marks: readonly RedactionMark[], page: number, text: string): TextSpan[] {
  const wanted = marks.flatMap(({ place }) => {
    if (place.kind === 'page') return place.page === page ? [{ start: 0, end: text.length }] : []
    if (place.kind !== 'span' || place.page !== page) return []
    return [{ start: Math.min(place.start, text.length), end: Math.min(place.end, text.length) }]
  })
  return united(wanted.filter(({ start, end }) => end > start).map((span) => widened(text, span)))
}

/** The text of a page with a run of fixed length in the place of every stretch. */
export function coverText(text: string, spans: readonly TextSpan[]): string {
  let covered = ''
  let at = 0
  for (const { start, end } of spans) {
    covered += text.slice(at, start) + coverRun
    at = end
  }
  return covered + text.slice(at)
}

const structural = /^(WEBVTT\b.*|.*-->.*|[ \t]*)$/gm

/**
 * The same stretches without the lines that make WebVTT what it is (its first line, times, empty lines), so that a covered
 * transcript stays one: a stretch over several cues becomes one for the words of each.
 */
export function withoutCueLines(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const lines = Array.from(text.matchAll(structural), ({ index, 0: line }) => ({ start: index, end: index + line.length }))
  return spans.flatMap((span) => {
    const parts: TextSpan[] = []
    let at = span.start
    for (const { start, end } of lines) {
      if (end < span.start || start > span.end) continue
      parts.push({ start: at, end: Math.min(start, span.end) })
      at = Math.max(at, end)
    }
    parts.push({ start: at, end: span.end })
    return parts.map((part) => trimmed(text, part)).filter(({ start, end }) => end > start)
  })
}

/** Whether a text is a transcript with times (WebVTT). */
export function isWebVtt(text: string): boolean {
  return /^\ufeff?WEBVTT([ \t\r\n]|$)/.test(text)
}

function widened(text: string, { start, end }: TextSpan): TextSpan {
  // A character as people see it is short: looking at some of the text around is enough, and a page may be long.
  const from = Math.max(0, start - 512)
  const around = text.slice(from, Math.min(text.length, end + 512))
  let first = start
  let last = end
  for (const { index, segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(around)) {
    const at = from + index
    const to = at + segment.length
    if (at < start && to > start) first = at
    if (at < end && to > end) last = to
  }
  return { start: first, end: last }
}

function united(spans: readonly TextSpan[]): TextSpan[] {
  const result: TextSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1)
    if (before !== undefined && span.start <= before.end)
      result[result.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else result.push(span)
  }
  return result
}

/** Without line ends at either end. */
function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end]
  while (from < to && /[\r\n]/.test(text.charAt(from))) from++
  while (to > from && /[\r\n]/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
