import * as v from 'valibot'
import { Count } from '../domain/fields.ts'
import { Region } from '../domain/place-in-item.ts'
import { type ReadPart, readFailures } from '../domain/reading.ts'
import type { ViewKind } from '../domain/view-kind.ts'
import type { Language } from '../i18n/language.ts'

/**
 * What the page and the viewer say to each other over a message port. The viewer is a frame on an origin of its own that
 * draws one file; the page has the tools, the words and the marks. What the viewer says is checked and not believed.
 */

/** What the page gives the viewer to draw. */
export type ShownFile = {
  readonly kind: ViewKind
  readonly mediaType: string
  readonly sizeBytes: number
  /** Where sound and film are read from, in ranges; null for all else. */
  readonly mediaUrl: string | null
  /** What the reader made of it, for kinds that are drawn of parts. */
  readonly parts: readonly ReadPart[]
}

/** How a text-like file is shown. `drawn` is the clean drawing of HTML and SVG, `text` its source or text, `hex` the bytes. */
export const drawings = ['drawn', 'text', 'source', 'hex'] as const
export type Drawing = (typeof drawings)[number]

/** A rectangle that the viewer shows over a page: a note (`note`) or a part to be covered (`cover`). */
export type ShownMark = Region & {
  readonly id: string
  readonly look: 'note' | 'cover'
  readonly isChosen: boolean
  readonly label: string
}
/** A stretch of text that the viewer shows marked; characters of the text of a page. */
export type ShownSpan = {
  readonly id: string
  readonly page: number
  readonly start: number
  readonly end: number
  readonly look: 'note' | 'cover' | 'hit'
}

export type ViewerCommand =
  | { readonly do: 'zoom'; readonly to: number | 'fit' | 'width' }
  | { readonly do: 'rotate'; readonly quarters: 0 | 1 | 2 | 3 }
  | { readonly do: 'page'; readonly page: number }
  | { readonly do: 'find'; readonly text: string; readonly step: 'first' | 'next' | 'previous' }
  | { readonly do: 'seek'; readonly seconds: number }
  | { readonly do: 'play' | 'pause' }
  | { readonly do: 'speed'; readonly speed: number }
  | { readonly do: 'drawing'; readonly drawing: Drawing }
  | { readonly do: 'marks'; readonly marks: readonly ShownMark[]; readonly spans: readonly ShownSpan[] }
  /** Whether a rectangle or a stretch of text can be marked with the pointer now. */
  | { readonly do: 'marking'; readonly isOn: boolean }

/** To the viewer. */
export type ToViewer =
  | { readonly type: 'look'; readonly language: Language; readonly theme: 'light' | 'dark' }
  | { readonly type: 'show'; readonly file: ShownFile }
  /** An answer to `want`; null where the bytes cannot be had. */
  | { readonly type: 'bytes'; readonly id: number; readonly bytes: ArrayBuffer | null }
  | { readonly type: 'command'; readonly command: ViewerCommand }
  /** Asks whether it is still there. Answered by `pong`. */
  | { readonly type: 'ping' }
  /** Asks for the picture of a page, at most so many pixels on its longer side. Answered by `pixels`. */
  | { readonly type: 'draw'; readonly id: number; readonly page: number; readonly longestSide: number }
  /** Asks for what text lies under a rectangle (of the text layer of a PDF). Answered by `text`. */
  | { readonly type: 'text-under'; readonly id: number; readonly region: Region }
  /** Asks how large a page is, upright: of a PDF in points (1/72 inch), of a picture in pixels. Answered by `measured`. */
  | { readonly type: 'measure'; readonly id: number; readonly page: number }
  /** Asks where words stand on a page of a PDF, capitals or not. Answered by `regions`. */
  | { readonly type: 'find-regions'; readonly id: number; readonly page: number; readonly text: string }
  /** Asks for sound as samples, from a second on. Answered by `samples`. */
  | { readonly type: 'listen'; readonly id: number; readonly fromSeconds: number; readonly seconds: number }

const Seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000_000))
const side = v.pipe(Count, v.maxValue(65_535))
const length = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))

/** From the viewer. Hostile: the file that it draws may have taken it over. */
export const FromViewer = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  /** It is still there. */
  v.strictObject({ type: v.literal('pong') }),
  v.strictObject({ type: v.literal('want'), id: Count, start: Count, length: v.pipe(Count, v.maxValue(4_194_304)) }),
  /** It is drawn; what it is like. */
  v.strictObject({
    type: v.literal('shown'),
    pages: v.pipe(Count, v.maxValue(100_000)),
    durationSeconds: v.nullable(Seconds),
    drawings: v.pipe(v.array(v.picklist(drawings)), v.maxLength(4)),
    can: v.strictObject({
      zoom: v.boolean(),
      rotate: v.boolean(),
      find: v.boolean(),
      markRegions: v.boolean(),
      markText: v.boolean(),
    }),
  }),
  v.strictObject({ type: v.literal('failed'), why: v.picklist([...readFailures, 'too-many-pixels', 'cannot-decode']) }),
  v.strictObject({
    type: v.literal('at'),
    page: Count,
    zoom: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100)),
    rotation: v.picklist([0, 1, 2, 3]),
  }),
  v.strictObject({
    type: v.literal('playing'),
    seconds: Seconds,
    isPlaying: v.boolean(),
    speed: v.pipe(v.number(), v.minValue(0.1), v.maxValue(8)),
  }),
  v.strictObject({ type: v.literal('found'), count: Count, current: Count, page: v.nullable(Count) }),
  v.strictObject({ type: v.literal('marked'), region: Region }),
  v.strictObject({
    type: v.literal('marked-text'),
    page: Count,
    start: Count,
    end: Count,
    text: v.pipe(v.string(), v.maxLength(100_000)),
  }),
  v.strictObject({ type: v.literal('chosen'), id: v.pipe(v.string(), v.maxLength(100)) }),
  /** Red, green, blue, alpha; four bytes a pixel, rows from the top. Null where it could not be drawn. */
  v.strictObject({ type: v.literal('pixels'), id: Count, width: side, height: side, rgba: v.nullable(v.instance(ArrayBuffer)) }),
  v.strictObject({ type: v.literal('text'), id: Count, text: v.pipe(v.string(), v.maxLength(1_000_000)) }),
  /** Zero where the page cannot be measured. */
  v.strictObject({ type: v.literal('measured'), id: Count, width: length, height: length }),
  v.strictObject({ type: v.literal('regions'), id: Count, regions: v.pipe(v.array(Region), v.maxLength(1_000)) }),
  /** Channels of 32-bit floats between -1 and 1; empty channels at the end of the sound, null where it cannot be decoded. */
  v.strictObject({
    type: v.literal('samples'),
    id: Count,
    sampleRate: v.pipe(Count, v.maxValue(192_000)),
    channels: v.nullable(v.pipe(v.array(v.instance(Float32Array)), v.maxLength(8))),
  }),
  /** Somebody moved, typed or clicked in the viewer: for the lock after some idle time. */
  v.strictObject({ type: v.literal('stir') }),
  /** A key that the viewer has no use for: the shortcuts of the application work here too. */
  v.strictObject({
    type: v.literal('key'),
    key: v.pipe(v.string(), v.maxLength(20)),
    code: v.pipe(v.string(), v.maxLength(30)),
    ctrl: v.boolean(),
    meta: v.boolean(),
    shift: v.boolean(),
    alt: v.boolean(),
  }),
])
export type FromViewer = v.InferOutput<typeof FromViewer>
