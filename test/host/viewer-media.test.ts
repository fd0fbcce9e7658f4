import { describe, expect, it } from 'vitest'
import { mediaRanges, mostMediaBytes, rangeOf } from '../../electron/host/media-ranges.ts'
import type { Send } from '../../shared/contract/wire.ts'

const ticket = '0123456789abcdef0123456789abcdef'
const headersOf = (type: string) => ({ 'content-type': type })

/** Answers as the vault process does for one opened item. */
function vaultWith(mediaType: string, bytes: Buffer): Send {
  return async (name, input) => {
    const asked = input as { readonly ticket: string; readonly start: number; readonly length: number }
    if (asked.ticket !== ticket) return { ok: false, code: 'NOT_FOUND', facts: { kind: 'evidence' } }
    if (name === 'review.media') return { ok: true, value: { sizeBytes: bytes.length, mediaType } }
    if (name !== 'review.bytes') return { ok: false, code: 'UNKNOWN_CALL', facts: {} }
    return { ok: true, value: { base64: bytes.subarray(asked.start, asked.start + asked.length).toString('base64') } }
  }
}

describe('sound and film for the player of the viewer', () => {
  const media = mediaRanges(vaultWith('video/webm', Buffer.from('0123456789')), headersOf)

  it.each([
    ['bytes=0-', '0123456789', 'bytes 0-9/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=2-5', '2345', 'bytes 2-5/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ])('answers %s with its bytes and where they lie', async (range, bytes, contentRange) => {
    const { status, headers, body } = await media(`/media/${ticket}`, range)
    expect([status, body.toString(), headers['content-range']]).toEqual([206, bytes, contentRange])
    expect(headers['content-type']).toBe('video/webm')
    expect(headers['content-length']).toBe(String(body.length))
  })

  it.each(['bytes=10-', 'bytes=5-4', 'bytes=-0', 'bytes=', 'bytes=-', 'bytes=0-1,4-5', 'items=0-1', 'bytes=a-b', '', null])(
    'has no bytes for the range %s',
    async (range) => {
      const { status, headers, body } = await media(`/media/${ticket}`, range)
      expect([status, body.length, headers['content-range']]).toEqual([416, 0, 'bytes */10'])
    },
  )

  it.each([
    `/media/${ticket.replace('0', '1')}`,
    `/media/${ticket}/`,
    `/media/${ticket}/x`,
    '/media/',
    '/media/../index.html',
    `/media/${ticket.toUpperCase()}`,
    `/other/${ticket}`,
  ])('does not know %s', async (path) => {
    expect((await media(path, 'bytes=0-')).status).toBe(404)
  })

  it('gives no more at once than the next piece', async () => {
    const large = mediaRanges(vaultWith('audio/mpeg', Buffer.alloc(mostMediaBytes * 2 + 1, 7)), headersOf)
    const first = await large(`/media/${ticket}`, 'bytes=0-')
    expect([first.body.length, first.headers['content-range']]).toEqual([
      mostMediaBytes,
      `bytes 0-${mostMediaBytes - 1}/${mostMediaBytes * 2 + 1}`,
    ])
  })

  it.each([
    'text/html',
    'application/pdf',
    'image/svg+xml',
    'application/javascript',
    'video/webm; x=1',
    'audio/x\r\nset-cookie: a',
  ])('does not play %s', async (mediaType) => {
    const other = mediaRanges(vaultWith(mediaType, Buffer.from('0123456789')), headersOf)
    expect((await other(`/media/${ticket}`, 'bytes=0-')).status).toBe(404)
  })

  it('ends with the ticket, whatever was played before', async () => {
    let isOpen = true
    const open = vaultWith('video/webm', Buffer.from('0123456789'))
    const closing = mediaRanges(
      async (name, input) => (isOpen ? open(name, input) : { ok: false, code: 'NOT_FOUND', facts: {} }),
      headersOf,
    )
    expect((await closing(`/media/${ticket}`, 'bytes=0-')).status).toBe(206)
    isOpen = false
    for (const range of ['bytes=0-', 'bytes=5-']) expect((await closing(`/media/${ticket}`, range)).status).toBe(404)
  })

  it('knows nothing while the vault is locked', async () => {
    const locked = mediaRanges(async () => ({ ok: false, code: 'LOCKED', facts: {} }), headersOf)
    expect((await locked(`/media/${ticket}`, 'bytes=0-')).status).toBe(404)
  })
})

describe('the range that a player asks for', () => {
  it('is read exactly', () => {
    expect(rangeOf('bytes=0-0', 1)).toEqual({ start: 0, length: 1 })
    expect(rangeOf('bytes=2147483648-', 2_147_483_650)).toEqual({ start: 2_147_483_648, length: 2 })
    expect(rangeOf('bytes=0-', 0)).toBeNull()
  })
})
