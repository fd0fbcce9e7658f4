import { useState } from 'react'
import type { InvolvedPerson, PersonRole } from '../../../shared/domain/person.ts'
import { roleKeys } from '../../../shared/i18n/role-keys.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { isolate } from '../../view/isolate.ts'
import { useListWords } from '../../view/list-words.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { RolesField } from './roles-field.tsx'
import { useCasesOfPerson, useInvolve } from './use-people.ts'

type Props = { readonly caseId: string; readonly person: InvolvedPerson; readonly onClose: () => void }

/** Changes the roles of a person in a case. What an incident makes of them is not given here. */
export function RolesDialog({ caseId, person, onClose }: Props) {
  const { t } = useT()
  const toast = useToast()
  const involve = useInvolve()
  const list = useListWords()
  const { data: cases = [] } = useCasesOfPerson(person.id)
  const incidents = cases.find((one) => one.caseId === caseId)?.incidents ?? []
  const byIncident = [...new Set(incidents.flatMap((incident) => incident.roles))]
  const [chosen, setChosen] = useState<readonly PersonRole[]>(person.roles)
  const submit = () => {
    const roles = chosen.filter((role) => !byIncident.includes(role))
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
      <Form label={title} onSubmit={submit} enterSends={!involve.isPending}>
        <RolesField
          value={[...new Set([...chosen, ...byIncident])]}
          onChange={setChosen}
          description={
            byIncident.length === 0
              ? t('people.rolesHint')
              : t('people.byIncident', { roles: list(byIncident.map((role) => t(roleKeys[role]))) })
          }
        />
        <NotSaved error={involve.error} />
      </Form>
    </Dialog>
  )
}
