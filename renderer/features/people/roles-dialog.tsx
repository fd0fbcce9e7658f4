import { useState } from 'react'
import type { InvolvedPerson, PersonRole } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { RolesField } from './roles-field.tsx'
import { useInvolve, useTargetsOfCase } from './use-people.ts'

type Props = { readonly caseId: string; readonly person: InvolvedPerson; readonly onClose: () => void }

/** Changes the roles of a person in a case. That an incident names them as target is not a role given here. */
export function RolesDialog({ caseId, person, onClose }: Props) {
  const { t } = useT()
  const toast = useToast()
  const involve = useInvolve()
  const isTargetByIncident = useTargetsOfCase(caseId).has(person.id)
  const [chosen, setChosen] = useState<readonly PersonRole[]>(person.roles)
  const submit = () => {
    const roles = isTargetByIncident ? chosen.filter((role) => role !== 'target') : [...chosen]
    involve.mutate(
      { personId: person.id, caseId, roles },
      {
        onSuccess: () => {
          toast({ meaning: 'good', text: t('ui.saved') })
          onClose()
        },
      },
    )
  }
  const title = t('people.rolesOf', { name: isolate(person.displayName) })
  const foot = <SaveFoot onSave={submit} onCancel={onClose} isPending={involve.isPending} />
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={title} onSubmit={submit}>
        <RolesField
          value={isTargetByIncident ? [...new Set([...chosen, 'target' as const])] : chosen}
          onChange={setChosen}
          description={isTargetByIncident ? t('people.isTarget') : t('people.rolesHint')}
        />
        <NotSaved error={involve.error} />
      </Form>
    </Dialog>
  )
}
