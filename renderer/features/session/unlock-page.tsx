import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { formatInstant } from '../../../shared/i18n/format.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { LockedNote } from './locked-note.tsx'
import { UnlockForm } from './unlock-form.tsx'
import { vaultNameOf } from './vault-path.ts'

/** Unlocks one vault; nothing here tells what is in it. */
export function UnlockPage({ path }: { readonly path: string }) {
  const { t, language } = useT()
  const navigate = useNavigate()
  const query = useQuery({ queryKey: ['glance', path], queryFn: () => api.session.inspect({ path }), gcTime: 0 })
  return (
    <main className="stage">
      <div className="stage-sheet">
        <div className="stack stack-tight">
          <h1>
            <bdi>{query.data?.name ?? vaultNameOf(path)}</bdi>
          </h1>
          <p className="quiet recent-path">
            <bdi dir="ltr">{path}</bdi>
          </p>
        </div>
        <LockedNote />
        <QueryView query={query}>
          {(glance) => (
            <>
              {glance.inUse ? (
                <Note meaning="warn">
                  {t('session.inUse', { machine: glance.inUse.machine, since: formatInstant(glance.inUse.since, language) })}
                </Note>
              ) : null}
              <UnlockForm glance={glance} />
            </>
          )}
        </QueryView>
        <Button kind="quiet" icon="back" onPress={() => void navigate('/')}>
          {t('session.otherVault')}
        </Button>
        <LanguageChoice />
      </div>
    </main>
  )
}
