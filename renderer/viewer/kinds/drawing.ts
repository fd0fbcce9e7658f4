import type { ShownSpan } from '../../../shared/viewer/messages.ts'
import type { Searchable } from './find/finder.ts'

/** One way in which a text-like file is drawn: what the tools of the page can do with it. */
export type TextDrawing = Searchable & {
  /** Brings a page (a slide, a sheet, a part) into view. */
  readonly goTo: (page: number) => void
  /** The page that is in view. */
  readonly pageInView: () => number
  /** Letters have become larger or smaller. */
  readonly zoomed: () => void
  /** Whether a stretch of its text has the same place in the text that the vault keeps. */
  readonly canMark: boolean
  readonly showSpans: (spans: readonly ShownSpan[]) => void
  readonly setMarking: (isOn: boolean) => void
  readonly dispose: () => void
}

/** A drawing of one page of which nothing can be marked, for whoever fills in what it can do. */
export const plainDrawing: Omit<TextDrawing, 'textOf' | 'inView' | 'showFound'> = {
  pages: 1,
  canMark: false,
  goTo: () => {},
  pageInView: () => 0,
  zoomed: () => {},
  showSpans: () => {},
  setMarking: () => {},
  dispose: () => {},
}

/** Makes an element with a class, and with text where some is given. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  if (text !== '') element.textContent = text
  return element
}
