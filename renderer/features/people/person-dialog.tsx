import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Person, PersonFields, PersonRole } from '../../../shared/domain/person.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import { checkPerson, draftOf, type PersonDraft } from './person-draft.ts'
import { PersonFormFields } from './person-fields.tsx'
import { RolesField } from './roles-field.tsx'
import { useCreatePerson, useUpdatePerson } from './use-people.ts'

type Props = {
  /** Null for somebody new. */
  readonly person: Person | null
  /** The case that somebody new is involved in. */
  readonly caseId?: string
  readonly onClose: () => void
}

/** Registers a person, or changes what is known of one. */
export function PersonDialog({ person, caseId, onClose }: Props) {
  const { t } = useT()
  const toast = useToast()
  const place = useRef<HTMLDivElement>(null)
  const [roles, setRoles] = useState<PersonRole[]>([])
  const [isRolesWrong, setRolesWrong] = useState(false)
  const needsRoles = person === null && caseId !== undefined
  const { control, handleSubmit, formState } = useForm<PersonDraft, unknown, PersonFields>({
    defaultValues: draftOf(person),
    resolver: resolverOf((draft: PersonDraft) =>
      checkPerson(draft, {
        name: t('people.errorName'),
        otherNames: t('people.errorOtherNames'),
        contacts: t('people.errorContacts'),
        other: t('ui.notAccepted'),
      }),
    ),
    shouldFocusError: false,
  })
  const save = useSave(person, (saved) => {
    toast({ meaning: 'good', text: t('people.saved', { name: isolate(saved.displayName) }) })
    onClose()
  })
  useFocusWrong(place, formState.submitCount)
  const submit = () => {
    const lacksRoles = needsRoles && roles.length === 0
    setRolesWrong(lacksRoles)
    void handleSubmit((fields) => {
      if (!lacksRoles) save.run(fields, caseId, roles)
    })()
  }
  const title = person === null ? t('people.new') : t('people.edit')
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={submit} isPending={save.isPending}>
        {save.isConflict ? t('people.changedSave') : t('ui.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <div ref={place}>
        <Form label={title} onSubmit={submit} isWide>
          <SaveProblem error={save.error} isConflict={save.isConflict} />
          {needsRoles ? (
            <RolesField value={roles} onChange={setRoles} error={isRolesWrong ? t('people.errorRoles') : null} />
          ) : null}
          <PersonFormFields control={control} />
        </Form>
      </div>
    </Dialog>
  )
}

function SaveProblem({ error, isConflict }: { readonly error: unknown; readonly isConflict: boolean }) {
  const { t } = useT()
  const words = useErrorWords()
  if (isConflict) {
    return (
      <Note meaning="warn" title={t('people.changedTitle')} live="alert">
        {t('people.changedText')}
      </Note>
    )
  }
  if (error === null) return null
  return (
    <Note meaning="bad" title={t('ui.notSaved')} live="alert">
      {words(error)}
    </Note>
  )
}

/** Saves; where somebody saved a newer version meanwhile, the next attempt is on top of that one. */
function useSave(person: Person | null, onSaved: (saved: Person) => void) {
  const create = useCreatePerson()
  const update = useUpdatePerson()
  const [version, setVersion] = useState(person?.version ?? 0)
  const [error, setError] = useState<unknown>(null)
  const [isConflict, setConflict] = useState(false)
  const fail = async (failure: unknown) => {
    if (person === null || vaultErrorOf(failure)?.code !== 'CHANGED_MEANWHILE') return setError(failure)
    setVersion((await api.people.get({ id: person.id })).version)
    setConflict(true)
  }
  return {
    error,
    isConflict,
    isPending: create.isPending || update.isPending,
    run: (fields: PersonFields, caseId: string | undefined, roles: PersonRole[]) => {
      setError(null)
      const ends = { onSuccess: onSaved, onError: (failure: unknown) => void fail(failure).catch(setError) }
      if (person === null) create.mutate({ fields, roles, ...(caseId === undefined ? {} : { caseId }) }, ends)
      else update.mutate({ id: person.id, version, fields }, ends)
    },
  }
}
