import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { folderNameOf, joinPath } from './vault-path.ts'

export type VaultPlace = {
  readonly name: string
  readonly place: string
  readonly userName: string
  readonly folder: string
  readonly path: string
}

type Props = { readonly initial: VaultPlace | null; readonly onDone: (place: VaultPlace) => void }

/** What the vault is called, whose it is, and where its folder is made. */
export function NameStep({ initial, onDone }: Props) {
  const { t } = useT()
  const choose = useChoosePath()
  const info = useQuery({ queryKey: ['host', 'info'], queryFn: () => api.host.info({}) })
  const [name, setName] = useState(initial?.name ?? '')
  const [place, setPlace] = useState(initial?.place ?? '')
  const [userName, setUserName] = useState(initial?.userName ?? '')
  const [chosen, setChosen] = useState(initial?.folder ?? null)
  const [isChecked, setChecked] = useState(false)
  const folder = chosen ?? info.data?.homeFolder ?? ''
  const chooseFolder = async () => {
    const [path] = (await choose({ kind: 'folder', title: t('session.chooseFolderTitle') })) ?? []
    if (path !== undefined) setChosen(path)
  }
  const submit = () => {
    setChecked(true)
    const vault = { name: name.trim(), place: place.trim(), userName: userName.trim() }
    if (vault.name !== '' && vault.userName !== '' && folder !== '')
      onDone({ ...vault, folder, path: joinPath(folder, folderNameOf(vault.name)) })
  }
  return (
    <Form label={t('session.stepName')} onSubmit={submit}>
      <TextField
        label={t('session.vaultName')}
        description={t('session.vaultNameHelp')}
        value={name}
        onChange={setName}
        error={isChecked && name.trim() === '' ? t('session.needName') : undefined}
        maxLength={200}
        isRequired
        autoFocus
      />
      <TextField label={t('session.place')} value={place} onChange={setPlace} maxLength={200} />
      <TextField
        label={t('session.userName')}
        value={userName}
        onChange={setUserName}
        error={isChecked && userName.trim() === '' ? t('session.needUser') : undefined}
        maxLength={200}
        isRequired
      />
      <TextField
        label={t('session.folder')}
        description={name.trim() === '' ? undefined : t('session.folderHelp', { name: folderNameOf(name) })}
        value={folder}
        onChange={setChosen}
        dir="ltr"
        isRequired
      />
      <div className="actions">
        <Button icon="folder" onPress={() => void chooseFolder()}>
          {t('session.chooseFolder')}
        </Button>
        <Button kind="primary" type="submit">
          {t('ui.next')}
        </Button>
      </div>
    </Form>
  )
}
