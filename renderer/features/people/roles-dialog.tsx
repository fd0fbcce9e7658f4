import { useState } from 'react'
import type { InvolvedPerson, PersonRole } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { isolate } from '../../view/isolate.ts'
import { RolesField } from './roles-field.tsx'
import { useInvolve, useTargetsOfCase } from './use-people.ts'

type Props = { readonly caseId: string; readonly person: InvolvedPerson; readonly onClose: () => void }

/** Changes the roles of a person in a case. That an incident names them as target is not a role given here. */
export function RolesDialog({ caseId, person, onClose }: Props) {
  const { t } = useT()
  const words = useErrorWords()
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
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={submit} isPending={involve.isPending}>
        {t('ui.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={title} onSubmit={submit}>
        <RolesField
          value={isTargetByIncident ? [...new Set([...chosen, 'target' as const])] : chosen}
          onChange={setChosen}
          description={isTargetByIncident ? t('people.isTarget') : t('people.rolesHint')}
        />
        {involve.isError ? (
          <Note meaning="bad" title={t('ui.notSaved')} live="alert">
            {words(involve.error)}
          </Note>
        ) : null}
      </Form>
    </Dialog>
  )
}
