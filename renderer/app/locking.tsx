import { useT } from '../i18n.ts'
import { Loading } from '../ui/loading.tsx'
import { Note } from '../ui/note.tsx'

/** While the process that holds the keys is ending: nothing of the vault is drawn any more. */
export function Locking({ hasFailed }: { readonly hasFailed: boolean }) {
  const { t } = useT()
  return (
    <main className="stage">
      <div className="stage-sheet">
        {hasFailed ? (
          <Note meaning="bad" live="alert">
            {t('common.lockFailed')}
          </Note>
        ) : (
          <Loading label={t('common.locking')} />
        )}
      </div>
    </main>
  )
}
