import { Buffer } from 'node:buffer'
import * as v from 'valibot'
import { review, Ticket } from '../../shared/contract/review.ts'
import type { Send } from '../../shared/contract/wire.ts'
import type { HeadersOf, PageAnswer } from './page-files.ts'

/**
 * The most bytes of one answer; a player asks for the next itself. Larger answers are not faster, and a player that goes
 * to another place waits for the one before.
 */
export const mostMediaBytes = 512 * 1024

/** Answers a path of the viewer (`/media/<ticket>`) with a range of the sound or film that was opened. */
export type MediaRanges = (path: string, range: string | null) => Promise<PageAnswer>

/**
 * Sound and film for the viewer's player: ranges of an opened item, read by the vault process. What is no sound and no
 * film, and a ticket that is no longer known, do not exist.
 * @param ask asks the vault process; it must not start one, so that nothing runs behind a locked window
 */
export function mediaRanges(ask: Send, headersOf: HeadersOf): MediaRanges {
  const without = (status: 404 | 416, more: Readonly<Record<string, string>> = {}): PageAnswer => ({
    status,
    headers: { ...headersOf('text/plain; charset=utf-8'), ...more },
    body: Buffer.alloc(0),
  })
  /** A player asks for one item again and again: what it is does not change. Whether it is still open, `bytes` says. */
  let last: { readonly ticket: string; readonly media: Media } | null = null
  const mediaOf = async (ticket: string): Promise<Media | null> => {
    if (last?.ticket === ticket) return last.media
    const media = await answerOf(ask, 'media', { ticket })
    if (media !== null) last = { ticket, media }
    return media
  }
  return async (path, range) => {
    const ticket = v.safeParse(Ticket, /^\/media\/([^/]*)$/.exec(path)?.[1])
    if (!ticket.success) return without(404)
    const media = await mediaOf(ticket.output)
    if (media === null || !/^(audio|video)\/[\w.+-]+$/.test(media.mediaType)) return without(404)
    const wanted = rangeOf(range, media.sizeBytes)
    if (wanted === null) return without(416, { 'content-range': `bytes */${media.sizeBytes}` })
    const bytes = await answerOf(ask, 'bytes', { ticket: ticket.output, ...wanted })
    if (bytes === null) {
      last = null
      return without(404)
    }
    const body = Buffer.from(bytes.base64, 'base64')
    if (body.length === 0) return without(404)
    const end = wanted.start + body.length - 1
    const headers = {
      ...headersOf(media.mediaType),
      'accept-ranges': 'bytes',
      'content-range': `bytes ${wanted.start}-${end}/${media.sizeBytes}`,
      'content-length': String(body.length),
    }
    return { status: 206, headers, body }
  }
}

type Media = v.InferOutput<typeof review.media.output>
type Asked = Pick<typeof review, 'media' | 'bytes'>

async function answerOf<K extends keyof Asked>(ask: Send, name: K, input: unknown) {
  const reply = await ask(`review.${name}`, input)
  const parsed = v.safeParse(review[name].output, reply.ok ? reply.value : null)
  return parsed.success ? (parsed.output as v.InferOutput<Asked[K]['output']>) : null
}

/**
 * The first piece of the one range that a player asks for (RFC 9110, 14.1.2): `bytes=a-`, `bytes=a-b`, `bytes=-n`.
 * @returns null where nothing of it lies in the file, or where no range or more than one is asked for
 */
export function rangeOf(range: string | null, sizeBytes: number): { readonly start: number; readonly length: number } | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '')
  const [first, last] = [match?.[1] ?? '', match?.[2] ?? '']
  if (first === '' && last === '') return null
  const start = first === '' ? Math.max(0, sizeBytes - Number(last)) : Number(first)
  const end = first === '' || last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)
  if (start > end) return null
  return { start, length: Math.min(end - start + 1, mostMediaBytes) }
}
