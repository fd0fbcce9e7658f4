import { type KeyboardEvent, useRef } from 'react'
import { formatCount } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'

type Props = {
  readonly viewer: Viewer
  readonly text: string
  readonly onText: (text: string) => void
}

/** Finds words in what is shown; Enter goes to the next hit, Shift+Enter to the one before. */
export function FindTools({ viewer, text, onText }: Props) {
  const { t, language } = useT()
  const { found } = viewer.state
  const asked = useRef(text)
  const step = (way: 'next' | 'previous') => {
    if (text.trim() === '') return
    viewer.command({ do: 'find', text, step: asked.current === text ? way : 'first' })
    asked.current = text
  }
  const change = (typed: string) => {
    onText(typed)
    asked.current = typed
    viewer.command({ do: 'find', text: typed, step: 'first' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    step(event.shiftKey ? 'previous' : 'next')
  }
  const isNone = found !== null && found.count === 0
  return (
    <search className="review-group review-find" onKeyDown={onKeyDown}>
      <SearchField label={t('review.find')} isLabelHidden placeholder={t('review.find')} value={text} onChange={change} />
      {text.trim() === '' || found === null ? null : (
        <span className={isNone ? 'quiet review-none' : 'quiet number nowrap'} role="status">
          {isNone
            ? t('review.foundNone')
            : t('review.found', {
                current: formatCount(found.current + 1, language),
                total: formatCount(found.count, language),
              })}
        </span>
      )}
      <IconButton icon="up" label={t('review.findPrevious')} onPress={() => step('previous')} isDisabled={text.trim() === ''} />
      <IconButton icon="down" label={t('review.findNext')} onPress={() => step('next')} isDisabled={text.trim() === ''} />
    </search>
  )
}
