/**
 * Transcripts and captions with times: WebVTT, the part of it that people write. Times are read strictly, so that nothing
 * is kept at a place that it does not have; headers, notes, styles and regions are passed over.
 * @see https://www.w3.org/TR/webvtt1/
 */

/** Something said, from `start` to `end` (seconds). */
export type VttCue = { readonly start: number; readonly end: number; readonly text: string }

/** What was read, or the line (from 1) that is not as it should be. */
export type VttRead =
  | { readonly cues: readonly VttCue[]; readonly badLine: null }
  | { readonly cues: null; readonly badLine: number }

/** Times later than this are mistakes: a recording of eleven days. */
const latest = 1_000_000

/** Reads WebVTT. Cues stand in the order of the file; a cue may overlap the next, and must not end before it starts. */
export function parseVtt(text: string): VttRead {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return { cues: null, badLine: 1 }
  const cues: VttCue[] = []
  let at = 1
  // What follows the first line up to an empty one belongs to the header.
  while (at < lines.length && lines[at] !== '' && !isTiming(lines[at])) at++
  while (at < lines.length) {
    if (lines[at]?.trim() === '') {
      at++
      continue
    }
    const end = endOfBlock(lines, at)
    const timingAt = isTiming(lines[at]) ? at : at + 1
    if (/^(NOTE|STYLE|REGION)(?:[ \t].*)?$/.test(lines[at] ?? '')) at = end
    else {
      const times = timesOf(lines[timingAt] ?? '')
      if (times === null || timingAt >= end) return { cues: null, badLine: Math.min(timingAt, end - 1) + 1 }
      cues.push({ ...times, text: plainOf(lines.slice(timingAt + 1, end)) })
      at = end
    }
  }
  return { cues, badLine: null }
}

/** Writes WebVTT, as {@link parseVtt} reads it back. An empty line inside a cue would end it, so it is left out. */
export function encodeVtt(cues: readonly VttCue[]): string {
  const blocks = cues.map(({ start, end, text }) => {
    const lines = text
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
    return `${timeOf(start)} --> ${timeOf(end)}\n${escaped.join('\n')}\n`
  })
  return `WEBVTT\n\n${blocks.join('\n')}`
}

function isTiming(line: string | undefined): boolean {
  return line?.includes('-->') ?? false
}

function endOfBlock(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, index) => index >= from && line.trim() === '')
  return end < 0 ? lines.length : end
}

const timing = /^[ \t]*(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t].*)?$/

function timesOf(line: string): { start: number; end: number } | null {
  const [, from = '', to = ''] = timing.exec(line) ?? []
  const start = secondsOf(from)
  const end = secondsOf(to)
  return start === null || end === null || end < start || end > latest ? null : { start, end }
}

/** `hh:mm:ss.ttt` or `mm:ss.ttt`; hours have two digits or more. */
function secondsOf(time: string): number | null {
  const match = /^(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(time)
  if (!match) return null
  const [, hours = '0', minutes = '', seconds = '', thousandths = ''] = match
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1_000
}

function timeOf(seconds: number): string {
  const all = Math.round(seconds * 1_000)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const thousandths = String(all % 1_000).padStart(3, '0')
  return `${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1_000) % 60)}.${thousandths}`
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' }

/** The words of a cue, without what marks voices, classes and times in them; a voice is named before its words. */
function plainOf(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/<v(?:\.[^\s>]*)?[ \t]+([^>]*)>/g, (_, voice: string) => `${voice.trim()}: `)
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => entities[name] ?? whole)
}
