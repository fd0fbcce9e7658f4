import type { MarksContext } from './marks-layer.ts'
import { type MarksLayer, marksLayer } from './marks-layer.ts'
import { type Quarters, type Size, turned } from './zoom.ts'

/** One picture or page as it lies on the table: what is drawn is upright inside it, and turned as a whole. */
export type Sheet = {
  readonly element: HTMLElement
  /** What is drawn goes here, above nothing and below the marks. */
  readonly upright: HTMLElement
  readonly marks: MarksLayer
  /** @param size upright, in CSS pixels */
  readonly lay: (size: Size, quarters: Quarters) => void
}

/** Makes an empty sheet. */
export function makeSheet(page: number, context: MarksContext): Sheet {
  const element = document.createElement('div')
  element.className = 'sheet'
  const upright = document.createElement('div')
  upright.className = 'upright'
  element.append(upright)
  const marks = marksLayer(element, upright, page, context)
  return {
    element,
    upright,
    marks,
    lay: (size, quarters) => {
      const outer = turned(size, quarters)
      Object.assign(element.style, { width: `${outer.width}px`, height: `${outer.height}px` })
      Object.assign(upright.style, {
        width: `${size.width}px`,
        height: `${size.height}px`,
        left: `${(outer.width - size.width) / 2}px`,
        top: `${(outer.height - size.height) / 2}px`,
        transform: quarters === 0 ? '' : `rotate(${quarters * 90}deg)`,
      })
      marks.turn(quarters)
    },
  }
}
