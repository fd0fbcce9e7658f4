import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { isolate } from '../../view/isolate.ts'
import type { SavedSearch } from './saved-search.ts'

type Props = {
  readonly saved: readonly SavedSearch[]
  readonly onOpen: (search: SavedSearch) => void
  readonly onRemove: (name: string) => void
}

/** Before anything is typed: what can be looked for, and the saved searches. */
export function SearchStart({ saved, onOpen, onRemove }: Props) {
  const { t } = useT()
  return (
    <>
      <EmptyState title={t('search.startTitle')}>{t('search.startText')}</EmptyState>
      <section className="stack stack-tight" aria-labelledby="saved-searches">
        <h2 id="saved-searches">{t('search.saved')}</h2>
        {saved.length === 0 ? (
          <p className="muted">{t('search.noSaved')}</p>
        ) : (
          <ul className="saved-searches">
            {saved.map((one) => (
              <li key={one.name} className="saved-search">
                <Button kind="quiet" icon="search" onPress={() => onOpen(one)}>
                  <ContentText>{one.name}</ContentText>
                </Button>
                <IconButton
                  icon="trash"
                  label={t('search.deleteSaved', { name: isolate(one.name) })}
                  onPress={() => onRemove(one.name)}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
