import { useState } from 'react'
import type { InvolvedPerson, PersonRole } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useDelayed } from '../../view/use-delayed.ts'
import { RolesField } from './roles-field.tsx'
import { useInvolve, usePersonSearch } from './use-people.ts'

type Props = {
  readonly caseId: string
  /** Those who are in the case already. */
  readonly known: readonly InvolvedPerson[]
  readonly onClose: () => void
}

/** Involves somebody from the register in a case. */
export function AddKnownDialog({ caseId, known, onClose }: Props) {
  const { t } = useT()
  const toast = useToast()
  const involve = useInvolve()
  const [text, setText] = useState('')
  const [personId, setPersonId] = useState<string | null>(null)
  const [roles, setRoles] = useState<PersonRole[]>([])
  const [isChecked, setChecked] = useState(false)
  const found = usePersonSearch(useDelayed(text.trim())).data?.rows ?? []
  const isKnown = new Set(known.map((person) => person.id))
  const options = found
    .filter((person) => !isKnown.has(person.id))
    .map((person) => ({ value: person.id, label: person.displayName, description: person.role || person.institution }))
  const submit = () => {
    setChecked(true)
    if (personId === null || roles.length === 0) return
    involve.mutate(
      { personId, caseId, roles },
      {
        onSuccess: () => {
          toast({
            meaning: 'good',
            text: t('people.added', { name: isolate(options.find(({ value }) => value === personId)?.label ?? '') }),
          })
          onClose()
        },
      },
    )
  }
  const foot = <SaveFoot label={t('ui.add')} onSave={submit} onCancel={onClose} isPending={involve.isPending} />
  return (
    <Dialog title={t('people.addToCase')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('people.addToCase')} onSubmit={submit} enterSends={!involve.isPending}>
        <ComboBox
          label={t('people.whichPerson')}
          description={t('people.searchHint')}
          options={options}
          value={personId}
          onChange={setPersonId}
          onSearch={setText}
          emptyText={t('ui.noMatch')}
          error={isChecked && personId === null ? t('people.errorWho') : null}
          isRequired
        />
        <RolesField value={roles} onChange={setRoles} error={isChecked && roles.length === 0 ? t('people.errorRoles') : null} />
        <NotSaved error={involve.error} />
      </Form>
    </Dialog>
  )
}
