import { useState } from 'react'
import type { Person } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useRegisterTarget } from './use-incidents.ts'

type Props = { readonly caseId: string; readonly onClose: () => void; readonly onMade: (made: Person) => void }

/** Registers a person by name while an incident is being written; the rest can be filled in later. */
export function RegisterPersonDialog({ caseId, onClose, onMade }: Props) {
  const { t } = useT()
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
  const foot = <SaveFoot label={t('incidents.register')} onSave={submit} onCancel={onClose} isPending={register.isPending} />
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
        <NotSaved error={register.error} />
      </Form>
    </Dialog>
  )
}
