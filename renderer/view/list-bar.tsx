import type { ReactNode } from 'react'
import { useT } from '../i18n.ts'
import { SelectionBar } from '../ui/selection-bar.tsx'
import type { Chosen } from './use-list.ts'
import { useNumberWords } from './use-number-words.ts'

type Props = {
  readonly chosen: Chosen
  readonly isAll: boolean
  /** How many rows match. */
  readonly total: number
  readonly countText: string
  readonly onClear: () => void
  readonly children: ReactNode
}

/** The foot of a list: how many rows there are, or how many are chosen and what can be done with them. */
export function ListBar({ chosen, isAll, total, countText, onClear, children }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const { count, isWhole } = chosen
  const words = () => {
    if (count === 0) return ''
    if (isWhole) return t('lists.chosenAll', { count })
    return isAll ? t('lists.chosenMost', { count: number(count), total: number(total) }) : t('lists.chosen', { count })
  }
  return (
    <>
      <SelectionBar text={words()} clearLabel={t('ui.clear')} onClear={onClear}>
        {children}
      </SelectionBar>
      {count === 0 ? countText : null}
    </>
  )
}
