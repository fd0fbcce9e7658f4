import { useState } from 'react'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useErrorWords } from '../view/error-words.ts'

type Props = {
  readonly path: string
  readonly parent: string | null
  readonly canMake: boolean
  /** Goes to a folder; null is the home folder. */
  readonly onGo: (path: string | null) => void
}

/** Ways through the folders of this machine, and a new one. */
export function FolderTools({ path, parent, canMake, onGo }: Props) {
  const { t } = useT()
  const words = useErrorWords()
  const [typed, setTyped] = useState(path)
  const [newName, setNewName] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const make = async () => {
    const separator = path.endsWith('/') ? '' : '/'
    await api.host.makeFolder({ path: `${path}${separator}${newName ?? ''}` }).then(
      (made) => onGo(made.path),
      (failure: unknown) => setError(words(failure)),
    )
  }
  return (
    <div className="stack stack-tight">
      <form
        className="toolbar"
        onSubmit={(event) => {
          event.preventDefault()
          onGo(typed)
        }}
      >
        <div className="grow">
          <TextField label={t('common.path')} value={typed} onChange={setTyped} dir="ltr" />
        </div>
        <Button type="submit">{t('common.goToPath')}</Button>
      </form>
      <div className="toolbar">
        <Button icon="up" isDisabled={parent === null} onPress={() => onGo(parent)}>
          {t('common.parentFolder')}
        </Button>
        <Button onPress={() => onGo(null)}>{t('common.homeFolder')}</Button>
        {canMake && newName === null ? (
          <Button icon="add" onPress={() => setNewName('')}>
            {t('common.newFolder')}
          </Button>
        ) : null}
      </div>
      {newName === null ? null : (
        <form
          className="toolbar"
          onSubmit={(event) => {
            event.preventDefault()
            void make()
          }}
        >
          <div className="grow">
            <TextField
              label={t('common.newFolderName')}
              value={newName}
              onChange={setNewName}
              error={error ?? undefined}
              autoFocus
            />
          </div>
          <Button type="submit" isDisabled={newName.trim() === ''}>
            {t('common.makeFolder')}
          </Button>
        </form>
      )}
    </div>
  )
}
