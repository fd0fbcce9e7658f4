import { useMemo } from 'react'
import { wordDifference } from '../../../shared/domain/word-difference.ts'
import { useT } from '../../i18n.ts'
import { directionOf } from './direction-of.ts'

type Props = { readonly old: string; readonly now: string }

/**
 * Two versions of a text in one: what was taken out is struck through, what was put in is underlined, and both are said to
 * screen readers. The direction is that of the newer text, so that words stay where a reader looks for them.
 */
export function TextDifference({ old, now }: Props) {
  const { t } = useT()
  const pieces = useMemo(() => wordDifference(old, now), [old, now])
  return (
    <div className="difference prose" dir={directionOf(now.trim() === '' ? old : now)}>
      {pieces.map(({ is, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name of their own and never move
        if (is === 'same') return <span key={index}>{text}</span>
        const Mark = is === 'old' ? 'del' : 'ins'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Mark key={index}>
            <span className="visually-hidden">{t(is === 'old' ? 'history.wasOut' : 'history.wasIn')} </span>
            {text}
          </Mark>
        )
      })}
    </div>
  )
}
