import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Person, PersonFields, PersonRole } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { DraftKept } from '../../view/draft-kept.tsx'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import { useKept } from '../../view/use-kept.ts'
import { checkPerson, draftOf, type PersonDraft, type PersonWords } from './person-draft.ts'
import { PersonFormFields } from './person-fields.tsx'
import { RolesField } from './roles-field.tsx'
import { useSavePerson } from './use-save-person.ts'

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
  const words = usePersonWords()
  const toast = useToast()
  const place = useRef<HTMLDivElement>(null)
  const [roles, setRoles] = useState<PersonRole[]>([])
  const [isRolesWrong, setRolesWrong] = useState(false)
  const needsRoles = person === null && caseId !== undefined
  const draft = useKept<PersonDraft>(`person ${person?.id ?? 'new'} ${caseId ?? ''}`)
  const [kept, setKept] = useState(draft.kept)
  const { control, handleSubmit, formState, subscribe, reset } = useForm<PersonDraft, unknown, PersonFields>({
    defaultValues: kept ?? draftOf(person),
    resolver: resolverOf((written: PersonDraft) => checkPerson(written, words)),
    shouldFocusError: false,
  })
  const { keep, forget } = draft
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe, keep])
  const discard = () => {
    setKept(null)
    reset(draftOf(person))
    forget()
  }
  const cancel = () => {
    forget()
    onClose()
  }
  const save = useSavePerson(person, (saved) => {
    forget()
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
    <SaveFoot
      label={save.isConflict ? t('people.changedSave') : t('ui.save')}
      onSave={submit}
      onCancel={cancel}
      isPending={save.isPending}
    />
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <div ref={place}>
        <Form label={title} onSubmit={submit} isWide>
          {kept === null ? null : <DraftKept onDiscard={discard} />}
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

function usePersonWords(): PersonWords {
  const { t } = useT()
  return {
    name: t('people.errorName'),
    otherNames: t('people.errorOtherNames'),
    contacts: t('people.errorContacts'),
    other: t('ui.notAccepted'),
  }
}

function SaveProblem({ error, isConflict }: { readonly error: unknown; readonly isConflict: boolean }) {
  const { t } = useT()
  if (isConflict) {
    return (
      <Note meaning="warn" title={t('people.changedTitle')} live="alert">
        {t('people.changedText')}
      </Note>
    )
  }
  return <NotSaved error={error} />
}
