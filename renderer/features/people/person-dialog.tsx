import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Person, PersonFields, PersonRole } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { DraftGate, DraftNote } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useSaved } from '../../view/undo.ts'
import type { Begun } from '../../view/use-draft.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
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

/** Registers a person or an organisation, or changes what is known of one. What is typed is kept until it is saved. */
export function PersonDialog({ person, caseId, onClose }: Props) {
  const { t } = useT()
  const [start] = useState(() => draftOf(person))
  const edit = person?.kind === 'organisation' ? t('people.editOrganisation') : t('people.edit')
  const title = person === null ? t('people.new') : edit
  return (
    <DraftGate
      draftKey={person === null ? draftKeys.newPerson(caseId ?? null) : draftKeys.person(person.id)}
      version={person?.version ?? null}
      start={start}
      frame={(offer) => (
        <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')}>
          {offer}
        </Dialog>
      )}
    >
      {(begun) => <PersonForm title={title} person={person} caseId={caseId} start={start} begun={begun} onClose={onClose} />}
    </DraftGate>
  )
}

type FormProps = {
  readonly title: string
  readonly person: Person | null
  readonly caseId: string | undefined
  readonly start: PersonDraft
  readonly begun: Begun<PersonDraft>
  readonly onClose: () => void
}

function PersonForm({ title, person, caseId, start, begun, onClose }: FormProps) {
  const { t } = useT()
  const words = usePersonWords()
  const sayUndo = useSaved()
  const place = useRef<HTMLDivElement>(null)
  const [roles, setRoles] = useState<PersonRole[]>([])
  const [isRolesWrong, setRolesWrong] = useState(false)
  const needsRoles = person === null && caseId !== undefined
  const { control, handleSubmit, formState, subscribe } = useForm<PersonDraft, unknown, PersonFields>({
    defaultValues: begun.kept ?? start,
    resolver: resolverOf((written: PersonDraft) => checkPerson(written, words)),
    shouldFocusError: false,
  })
  const { keep, forget } = begun
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe, keep])
  const cancel = () => {
    forget()
    onClose()
  }
  const save = useSavePerson(person, begun.version ?? person?.version ?? 0, (saved) => {
    forget()
    sayUndo(t('people.saved', { name: isolate(saved.displayName) }), saved.id)
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
        <Form label={title} onSubmit={submit} isWide enterSends={!save.isPending}>
          <SaveProblem error={save.error} isConflict={save.isConflict} />
          {needsRoles ? (
            <RolesField value={roles} onChange={setRoles} error={isRolesWrong ? t('people.errorRoles') : null} />
          ) : null}
          <PersonFormFields control={control} />
          <DraftNote begun={begun} />
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
