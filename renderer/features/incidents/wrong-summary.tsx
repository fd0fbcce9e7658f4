import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { Wrong } from './sections.ts'

type Props = { readonly wrong: readonly Wrong[]; readonly onGo: (path: string) => void }

/** Everything that is wrong, at one place, each with a way to its answer. */
export function WrongSummary({ wrong, onGo }: Props) {
  const { t } = useT()
  return (
    <Note meaning="bad" title={t('ui.fixErrors', { count: wrong.length })} live="alert">
      <ul aria-label={t('incidents.goToWrong')}>
        {wrong.map(({ path, words }) => (
          <li key={path}>
            <Button kind="quiet" onPress={() => onGo(path)}>
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  )
}
