import { useState } from 'react'
import { type Person, type PersonFields, type PersonRole, personKinds } from '../../shared/domain/person.ts'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toasts.tsx'
import { isolate } from './isolate.ts'
import { NotSaved } from './not-saved.tsx'
import { SaveFoot } from './save-foot.tsx'
import { useChange } from './use-change.ts'

type Props = {
  readonly caseId: string
  /** How they come into the case. */
  readonly inRole: PersonRole
  /** The institution whose vault this is. */
  readonly isOwnInstitution?: boolean
  readonly onClose: () => void
  readonly onMade: (made: Person) => void
}

/** Registers a person or an organisation by name while something else is being written; the rest can be filled in later. */
export function RegisterDialog({ caseId, inRole, isOwnInstitution = false, onClose, onMade }: Props) {
  const { t } = useT()
  const toast = useToast()
  const register = useRegister(caseId)
  const [displayName, setName] = useState('')
  const [kind, setKind] = useState<(typeof personKinds)[number]>(isOwnInstitution ? 'organisation' : 'person')
  const [isWrong, setWrong] = useState(false)
  const title = isOwnInstitution ? t('incidents.registerInstitution') : t('incidents.registerSomebody')
  const submit = () => {
    setWrong(displayName.trim() === '')
    if (displayName.trim() === '' || register.isPending) return
    register.mutate(
      { role: inRole, fields: { displayName, kind, isOwnInstitution } },
      {
        onSuccess: (made) => {
          toast({ meaning: 'good', text: t('incidents.registered', { name: isolate(made.displayName) }) })
          onMade(made)
          onClose()
        },
      },
    )
  }
  const foot = <SaveFoot label={t('incidents.register')} onSave={submit} onCancel={onClose} isPending={register.isPending} />
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={title} onSubmit={submit}>
        <TextField
          label={t('incidents.registerName')}
          value={displayName}
          onChange={setName}
          error={isWrong ? t('ui.needed') : null}
          maxLength={300}
          isRequired
          autoFocus
        />
        {isOwnInstitution ? null : (
          <RadioGroup
            label={t('incidents.registerKind')}
            options={personKinds.map((value) => ({ value, label: t(`fields.code.personKind.${value}`) }))}
            value={kind}
            onChange={setKind}
            isInline
          />
        )}
        <NotSaved error={register.error} />
      </Form>
    </Dialog>
  )
}

type Registered = {
  readonly role: PersonRole
  readonly fields: Pick<PersonFields, 'displayName' | 'kind' | 'isOwnInstitution'>
}

/** Registers a person or an organisation by name, in a role of the case. */
function useRegister(caseId: string) {
  return useChange(({ role, fields }: Registered) => api.people.create({ caseId, roles: [role], fields }))
}
