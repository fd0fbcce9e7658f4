import type { Region } from '../../shared/domain/place-in-item.ts'
import type { ViewKind } from '../../shared/domain/view-kind.ts'
import type { FromViewer, ShownFile, ViewerCommand } from '../../shared/viewer/messages.ts'
import type { ViewerPort } from './port.ts'
import type { ViewerWords } from './words.ts'

type Message<T extends FromViewer['type']> = Extract<FromViewer, { readonly type: T }>

export type FailureCode = Message<'failed'>['why']
export type Shown = Omit<Message<'shown'>, 'type'>

/** Why a file cannot be shown, thrown by a drawer. Whatever else is thrown counts as `damaged`. */
export class CannotDraw extends Error {
  readonly why: FailureCode

  constructor(why: FailureCode) {
    super(why)
    this.why = why
  }
}

/** What a drawer has to draw with. */
export type DrawContext = {
  readonly file: ShownFile
  /** The empty element that it draws into; it fills the frame and scrolls. */
  readonly place: HTMLElement
  readonly bytesOf: ViewerPort['bytesOf']
  readonly say: ViewerPort['say']
  /** It is drawn: what it is like. Once, or again where that changes. */
  readonly shown: (shown: Partial<Shown>) => void
  /** It can no longer be shown. */
  readonly failed: (why: FailureCode) => void
  /** The words of the language that is chosen now. */
  readonly t: ViewerWords
  /** Ends when something else is shown or the frame is left. */
  readonly signal: AbortSignal
}

/** Four bytes a pixel: red, green, blue, alpha; rows from the top. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgba: ArrayBuffer }
export type Samples = { readonly sampleRate: number; readonly channels: readonly Float32Array<ArrayBuffer>[] }

/** Draws one file. What a kind cannot do it leaves out. */
export type Drawer = {
  /** Does what the tools of the page ask for; what makes no sense here is passed over. */
  readonly run: (command: ViewerCommand) => void
  readonly dispose?: () => void
  /** The upright picture of a page on white, at most so many pixels on its longer side. */
  readonly draw?: (page: number, longestSide: number) => Promise<Pixels>
  /** How large a page is upright: points of a PDF, pixels of a picture. */
  readonly measure?: (page: number) => Promise<{ readonly width: number; readonly height: number }>
  readonly textUnder?: (region: Region) => Promise<string>
  readonly findRegions?: (page: number, text: string) => Promise<readonly Region[]>
  /** Decoded sound from a second on; no channels at its end. */
  readonly listen?: (fromSeconds: number, seconds: number) => Promise<Samples>
}

/** Draws a file and says `shown`, or throws. */
export type DrawFile = (context: DrawContext) => Promise<Drawer>

/** Who draws what. Each is loaded when it is needed. */
export type Drawers = Readonly<Record<ViewKind, () => Promise<DrawFile>>>
