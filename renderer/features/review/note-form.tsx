import { useRef, useState } from 'react'
import * as v from 'valibot'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { type Note, NotePlace } from '../../../shared/domain/note.ts'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Note as Notice } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DraftGate, DraftNote } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { HistoryButton } from '../../view/history/history-button.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { useSaved } from '../../view/undo.ts'
import type { Begun } from '../../view/use-draft.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { PlaceFields } from './place-fields.tsx'
import { useCreateNote, useUpdateNote } from './use-review.ts'

type Props = {
  readonly item: EvidenceItem
  /** Null for a new one. */
  readonly note: Note | null
  readonly place: PlaceInItem
  readonly viewer: Viewer
  readonly onDone: () => void
}

type NoteDraft = { readonly text: string; readonly place: PlaceInItem }

/** Writes a note at a place, or changes one; what is written is kept until it is saved. */
export function NoteForm(props: Props) {
  const { item, note, place } = props
  return (
    <DraftGate
      draftKey={note === null ? draftKeys.newNote(item.id) : draftKeys.note(note.id)}
      version={note?.version ?? null}
      start={{ text: note?.text ?? '', place }}
    >
      {(begun) => <Fields {...props} begun={begun} />}
    </DraftGate>
  )
}

function Fields({ item, note, place, viewer, onDone, begun }: Props & { readonly begun: Begun<NoteDraft> }) {
  const { t } = useT()
  const [draft, setDraft] = useState<NoteDraft>(begun.kept ?? { text: note?.text ?? '', place })
  const [isAsked, setAsked] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const put = (next: NoteDraft) => {
    setDraft(next)
    begun.keep(next)
  }
  const close = () => {
    begun.forget()
    onDone()
  }
  const save = useSaveNote({ item, note, version: begun.version, onSaved: close })
  const lacksText = draft.text.trim() === ''
  const isPossible = v.is(NotePlace, draft.place)
  const submit = () => {
    setAsked(true)
    if (lacksText) field.current?.focus()
    else if (isPossible) save.run(draft)
  }
  const label = t(note === null ? 'review.noteNew' : 'review.noteEdit')
  return (
    <div className="review-note review-note-form no-print">
      <Form label={label} onSubmit={submit} isWide>
        {save.isConflict ? (
          <Notice meaning="warn" live="alert">
            {t('review.noteChanged')}
          </Notice>
        ) : (
          <NotSaved error={save.error} />
        )}
        <TextField
          label={t('review.noteText')}
          value={draft.text}
          onChange={(text) => put({ ...draft, text })}
          error={isAsked && lacksText ? t('review.noteErrorText') : undefined}
          isMultiline
          rows={3}
          maxLength={20_000}
          autoFocus
          inputRef={field}
        />
        <PlaceFields
          place={draft.place}
          offered={[place, ...(note === null ? [] : [note.place])]}
          viewer={viewer}
          onChange={(next) => put({ ...draft, place: next })}
          error={isAsked && !isPossible ? t('review.noteErrorPlace') : undefined}
        />
        <div className="actions">
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {t('ui.save')}
          </Button>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          {note === null ? null : <HistoryButton kind="note" id={note.id} name={t('review.draftNote')} />}
        </div>
        <DraftNote begun={begun} />
      </Form>
    </div>
  )
}

/** Saves a note; after somebody else has saved it, the next attempt is on top of theirs. */
function useSaveNote(input: {
  readonly item: EvidenceItem
  readonly note: Note | null
  readonly version: number | null
  readonly onSaved: () => void
}) {
  const { item, note } = input
  const { t } = useT()
  const saved = useSaved()
  const create = useCreateNote()
  const update = useUpdateNote()
  const [version, setVersion] = useState(input.version ?? note?.version ?? 1)
  const done = {
    onSuccess: ({ id }: Note) => {
      saved(t('review.noteSaved'), id)
      input.onSaved()
    },
    onError: (error: unknown) => {
      if (note !== null && vaultErrorOf(error)?.code === 'CHANGED_MEANWHILE')
        void api.notes.get({ id: note.id }).then((newer) => setVersion(newer.version))
    },
  }
  const error = create.error ?? update.error
  return {
    run: (fields: NoteDraft) => {
      if (note === null) create.mutate({ itemId: item.id, fields }, done)
      else update.mutate({ id: note.id, version, fields }, done)
    },
    isPending: create.isPending || update.isPending,
    isConflict: vaultErrorOf(error)?.code === 'CHANGED_MEANWHILE',
    error,
  }
}
