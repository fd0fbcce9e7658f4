import { type KeyboardEvent, useEffect, useState } from 'react'
import { Group, Input } from 'react-aria-components'
import { formatCount } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'

/** Which page is shown, of how many: to the one before, the next, or the one whose number is typed. */
export function PageTools({ viewer }: { readonly viewer: Viewer }) {
  const { t, language } = useT()
  const { state, command } = viewer
  const [text, setText] = useState(String(state.page + 1))
  useEffect(() => setText(String(state.page + 1)), [state.page])
  const go = (page: number) => command({ do: 'page', page: Math.min(Math.max(0, page), state.pages - 1) })
  const take = () => {
    const number = readPage(text)
    if (number === null) setText(String(state.page + 1))
    else go(number - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take()
  }
  return (
    <Group className="review-group" aria-label={t('review.page')}>
      <IconButton icon="up" label={t('review.previousPage')} onPress={() => go(state.page - 1)} isDisabled={state.page === 0} />
      <Input
        className="input review-page"
        aria-label={t('review.page')}
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <span className="quiet number nowrap">{t('review.pageOf', { total: formatCount(state.pages, language) })}</span>
      <IconButton
        icon="down"
        label={t('review.nextPage')}
        onPress={() => go(state.page + 1)}
        isDisabled={state.page + 1 >= state.pages}
      />
    </Group>
  )
}

/** The number of a page as somebody typed it, from 1; null for what is none. */
export function readPage(text: string): number | null {
  const plain = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  return /^[1-9]\d{0,5}$/.test(plain) ? Number(plain) : null
}
