import { useT } from '../../i18n.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'

type Props = {
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
  /** Words for where one is; pages where left out. */
  readonly words?: (page: string, pages: string) => string
}

/** From page to page; nothing where there is one. */
export function PageSteps({ page, pages, onPage, words }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  if (pages < 2) return null
  const [at, of] = [number(page + 1), number(pages)]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons with a name, not a group of fields
    <div className="actions" role="group" aria-label={t('redaction.pages')}>
      <IconButton
        icon="back"
        label={t('redaction.previousPage')}
        onPress={() => onPage(Math.max(0, page - 1))}
        isDisabled={page === 0}
      />
      <span aria-live="polite">{words?.(at, of) ?? t('redaction.pageOf', { page: at, pages: of })}</span>
      <IconButton
        icon="forward"
        label={t('redaction.nextPage')}
        onPress={() => onPage(Math.min(pages - 1, page + 1))}
        isDisabled={page >= pages - 1}
      />
    </div>
  )
}
