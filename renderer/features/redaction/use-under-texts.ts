import { useEffect, useRef, useState } from 'react'
import type { Asking } from '../../view/viewer/ask-viewer.ts'
import type { DraftMark } from './marks-history.ts'

/** Marks whose text is looked up for the list: it shows no more at once. */
const mostAsked = 200
const delayMs = 400

/** What lies under marks of a PDF, for the list of marks; asked of the viewer a little later than a mark was moved. */
export function useUnderTexts(marks: readonly DraftMark[], ask: Asking, isReady: boolean): (mark: DraftMark) => string {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map())
  const known = useRef(texts)
  known.current = texts
  useEffect(() => {
    if (!isReady) return
    let isGone = false
    const look = async () => {
      for (const { place } of marks.slice(0, mostAsked)) {
        if (place.kind !== 'region' || known.current.has(keyOf(place))) continue
        const { kind: _, ...region } = place
        const text = await ask.textUnder(region)
        if (isGone) return
        setTexts((now) => new Map(now).set(keyOf(place), text))
      }
    }
    const timer = setTimeout(() => void look(), delayMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [marks, ask, isReady])
  return ({ place }) => texts.get(keyOf(place)) ?? ''
}

function keyOf(place: DraftMark['place']): string {
  return JSON.stringify(place)
}
