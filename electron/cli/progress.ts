import type { Job } from '../../shared/domain/job.ts'
import { formatDuration, formatSize } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/language.ts'
import { translator } from '../../shared/i18n/translator.ts'
import { visible, widthOf } from './visible.ts'

/** Shows how far a job is. */
export type Progress = { readonly show: (job: Job) => void; readonly end: () => void }

type Target = { readonly write: (text: string) => void; readonly columns: number }

/** Nothing at all. */
export const silent: Progress = { show: () => undefined, end: () => undefined }

/** One line that is written over and over: a bar, bytes, time left, the file. For terminals. */
export function progressBar(target: Target, language: Language, now: () => number): Progress {
  let isDrawn = false
  return {
    show: (job) => {
      const line = fitTo(`${bar(job)} ${words(job, language, now())}`, target.columns - 1)
      target.write(`\r\u001b[2K${line}`)
      isDrawn = true
    },
    end: () => {
      if (isDrawn) target.write('\r\u001b[2K')
      isDrawn = false
    },
  }
}

/** A line at the start and at each tenth of the way. For logs and pipes. */
export function progressLines(target: Target, language: Language, now: () => number): Progress {
  let shown = -1
  return {
    show: (job) => {
      const tenth = Math.floor(shareOf(job) * 10)
      if (job.totalBytes === 0 || tenth <= shown) return
      shown = tenth
      target.write(`${translator(language)(`common.job.${job.kind}`)}: ${words(job, language, now())}\n`)
    },
    end: () => {
      shown = -1
    },
  }
}

function bar(job: Job): string {
  const filled = Math.round(shareOf(job) * 20)
  return `[${'#'.repeat(filled)}${'.'.repeat(20 - filled)}]`
}

function words(job: Job, language: Language, now: number): string {
  const t = translator(language)
  if (job.totalBytes === 0) return [t('common.starting'), visible(job.current)].filter((part) => part !== '').join('  ')
  const done = formatSize(job.doneBytes, language)
  const total = formatSize(job.totalBytes, language)
  const seconds = secondsLeft(job, now)
  const sizes =
    seconds === null
      ? t('common.progress', { done, total })
      : t('common.progressLeft', { done, total, left: formatDuration(seconds, language) })
  return [`${Math.floor(shareOf(job) * 100)} %`, sizes, visible(job.current)].filter((part) => part !== '').join('  ')
}

function shareOf(job: Job): number {
  return job.totalBytes === 0 ? 0 : Math.min(1, job.doneBytes / job.totalBytes)
}

/** Null until enough is done for an honest guess. */
function secondsLeft(job: Job, now: number): number | null {
  const seconds = (now - Date.parse(job.startedAt)) / 1_000
  if (seconds < 2 || shareOf(job) < 0.02 || job.doneBytes >= job.totalBytes) return null
  return (seconds / job.doneBytes) * (job.totalBytes - job.doneBytes)
}

function fitTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let line = ''
  for (const character of text) {
    if (widthOf(line + character) > columns - 1) break
    line += character
  }
  return `${line}…`
}
