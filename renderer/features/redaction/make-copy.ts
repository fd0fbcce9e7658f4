import type { RedactionReport } from '../../../shared/contract/redaction.ts'
import type { RedactionMark } from '../../../shared/domain/origin.ts'
import type { RedactionKind } from '../../../shared/domain/redaction/redaction-kind.ts'
import { redactionLimits } from '../../../shared/domain/redaction/redaction-kind.ts'
import { api } from '../../api.ts'
import type { Asking } from '../../view/viewer/ask-viewer.ts'
import { type Resolution, sendPages, stopIf } from './send-pages.ts'
import { sendSound, soundOf } from './send-sound.ts'

export type CopyToMake = {
  readonly id: string
  readonly kind: RedactionKind
  readonly isPdf: boolean
  readonly pages: number
  readonly durationSeconds: number | null
  readonly marks: readonly RedactionMark[]
  readonly resolution: Resolution
  readonly source: Asking
}

/** How far the making is: pages or seconds. `total` is null while nobody knows. */
export type Progress = { readonly step: 'reading' | 'drawing' | 'checking'; readonly done: number; readonly total: number | null }

export type Made = { readonly draft: string; readonly report: RedactionReport; readonly covered: readonly string[] }

/**
 * Makes a redacted copy in the vault and lets it be checked. Whatever fails, nothing is left of it.
 * @throws PageFailure; VaultError CANCELLED, FILE_TOO_LARGE, INVALID_INPUT …
 */
export async function makeCopy(copy: CopyToMake, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Made> {
  onProgress({ step: 'reading', done: 0, total: null })
  const covered = copy.isPdf ? await textsUnder(copy, signal) : []
  const { material, send } = await materialOf(copy)
  stopIf(signal)
  const { draft } = await api.redaction.begin({ id: copy.id, marks: [...copy.marks], covered: [...covered], material })
  try {
    await send(draft, signal, onProgress)
    onProgress({ step: 'checking', done: 0, total: null })
    const report = await api.redaction.check({ draft })
    stopIf(signal)
    return { draft, report, covered }
  } catch (error) {
    await api.redaction.discard({ draft }).catch(() => undefined)
    throw error
  }
}

type Send = (draft: string, signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>
type Material = Parameters<typeof api.redaction.begin>[0]['material']

async function materialOf(copy: CopyToMake): Promise<{ readonly material: Material; readonly send: Send }> {
  const { pages, source, durationSeconds } = copy
  switch (copy.kind) {
    case 'pixels':
      return {
        material: { kind: 'pixels', pages },
        send: (draft, signal, onProgress) => {
          onProgress({ step: 'drawing', done: 0, total: pages })
          return sendPages({ ...copy, draft, signal, onPage: (done) => onProgress({ step: 'drawing', done, total: pages }) })
        },
      }
    case 'sound': {
      const sound = await soundOf(source)
      return {
        material: { kind: 'sound', ...sound },
        send: (draft, signal, onProgress) =>
          sendSound({ draft, sound, source, signal }, (done) => onProgress({ step: 'drawing', done, total: durationSeconds })),
      }
    }
    case 'text':
      return { material: { kind: 'text' }, send: async () => undefined }
  }
}

/** What the viewer finds as text under the marks, so that the check can look for it. */
async function textsUnder({ marks, source }: CopyToMake, signal: AbortSignal): Promise<string[]> {
  const texts = new Set<string>()
  for (const { place } of marks) {
    stopIf(signal)
    const region =
      place.kind === 'region'
        ? { page: place.page, x: place.x, y: place.y, width: place.width, height: place.height }
        : place.kind === 'page'
          ? { page: place.page, x: 0, y: 0, width: 1, height: 1 }
          : null
    if (region === null) continue
    const text = (await source.textUnder(region)).trim().slice(0, redactionLimits.coveredLength)
    if (text !== '') texts.add(text)
  }
  return [...texts]
}
