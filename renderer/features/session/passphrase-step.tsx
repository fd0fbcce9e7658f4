import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecoverySheet } from '../../../shared/contract/session.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { type NewPassphrase, NewPassphraseFields, nothingTyped } from '../../view/new-passphrase-fields.tsx'
import { GeneratedPassphrase } from './generated-passphrase.tsx'
import type { VaultPlace } from './name-step.tsx'

type Props = {
  readonly place: VaultPlace
  readonly onBack: () => void
  readonly onCreated: (sheet: RecoverySheet) => void
}

/** A passphrase, chosen by chance or written, and the one thing to understand before the vault is made. */
export function PassphraseStep({ place, onBack, onCreated }: Props) {
  const { t, language } = useT()
  const words = useErrorWords()
  const session = useSession()
  const [isOwn, setOwn] = useState(false)
  const [typed, setTyped] = useState<NewPassphrase>(nothingTyped)
  const [generated, setGenerated] = useState('')
  const [isUnderstood, setUnderstood] = useState(false)
  const [isChecked, setChecked] = useState(false)
  const create = useMutation({
    mutationFn: (input: { readonly passphrase: string; readonly weakAccepted: boolean }) => {
      const { path, name, userName } = place
      return api.session.create({ path, name, place: place.place, userName, ...input, recoveryLanguage: language })
    },
    gcTime: 0,
    onSuccess: (sheet) => {
      session.onCreated()
      onCreated(sheet)
    },
  })
  const isTyped = isOwn || generated !== ''
  const isReady = isOwn ? typed.isReady : generated !== '' && typed.again.trim() === generated
  const submit = () => {
    setChecked(true)
    if (isTyped && isReady && isUnderstood && !create.isPending)
      create.mutate({ passphrase: isOwn ? typed.passphrase : generated, weakAccepted: isOwn && typed.weakAccepted })
  }
  return (
    <Form label={t('session.stepPassphrase')} onSubmit={submit}>
      {isOwn ? (
        <NewPassphraseFields key="own" value={typed} onChange={setTyped} isChecked={isChecked} />
      ) : (
        <GeneratedPassphrase
          key="generated"
          passphrase={generated}
          again={typed.again}
          isChecked={isChecked}
          onGenerated={setGenerated}
          onAgain={(again) => setTyped({ ...nothingTyped, again })}
        />
      )}
      <div>
        <Button
          kind="quiet"
          onPress={() => {
            setOwn(!isOwn)
            setTyped(nothingTyped)
            setChecked(false)
          }}
        >
          {isOwn ? t('session.useGenerated') : t('session.useOwn')}
        </Button>
      </div>
      <Checkbox isSelected={isUnderstood} onChange={setUnderstood} isInvalid={isChecked && !isUnderstood}>
        {t('session.lossTick')}
      </Checkbox>
      {isChecked && !isUnderstood ? (
        <Note meaning="warn" live="alert">
          {t('session.needTick')}
        </Note>
      ) : null}
      {create.isError ? (
        <Note meaning="bad" live="alert">
          {words(create.error)}
        </Note>
      ) : null}
      {create.isPending ? <p role="status">{t('session.making')}</p> : null}
      <div className="actions">
        <Button onPress={onBack} isDisabled={create.isPending}>
          {t('ui.back')}
        </Button>
        <Button kind="primary" type="submit" isPending={create.isPending}>
          {t('session.make')}
        </Button>
      </div>
    </Form>
  )
}
