import { useState } from 'react'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useRegisterTarget } from './use-incidents.ts'

type Props = { readonly caseId: string; readonly onClose: () => void; readonly onMade: (made: Person) => void }

/** Registers a person by name while an incident is being written; the rest can be filled in later. */
export function RegisterPersonDialog({ caseId, onClose, onMade }: Props) {
  const { t } = useT()
  const words = useErrorWords()
  const toast = useToast()
  const register = useRegisterTarget(caseId)
  const [name, setName] = useState('')
  const [isWrong, setWrong] = useState(false)
  const submit = () => {
    setWrong(name.trim() === '')
    if (name.trim() === '' || register.isPending) return
    register.mutate(name, {
      onSuccess: (made) => {
        toast({ meaning: 'good', text: t('incidents.registered', { name: isolate(made.displayName) }) })
        onMade(made)
        onClose()
      },
    })
  }
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={submit} isPending={register.isPending}>
        {t('incidents.register')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('incidents.registerPerson')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('incidents.registerPerson')} onSubmit={submit}>
        <TextField
          label={t('incidents.registerName')}
          value={name}
          onChange={setName}
          error={isWrong ? t('ui.needed') : null}
          maxLength={300}
          isRequired
          autoFocus
        />
        {register.isError ? (
          <Note meaning="bad" title={t('ui.notSaved')} live="alert">
            {words(register.error)}
          </Note>
        ) : null}
      </Form>
    </Dialog>
  )
}
