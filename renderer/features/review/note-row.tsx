import type { Note } from '../../../shared/domain/note.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useListDeeds } from '../../view/list-deeds.ts'
import { placeWords } from './place-words.ts'

type Props = {
  readonly note: Note
  readonly isChosen: boolean
  readonly isReadOnly: boolean
  readonly onGo: () => void
  readonly onEdit: () => void
}

/** One note: where it stands, what it says, who wrote it when. */
export function NoteRow({ note, isChosen, isReadOnly, onGo, onEdit }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const { deleteRecords } = useListDeeds()
  const place = placeWords(note.place, t)
  return (
    <li className={isChosen ? 'review-note review-note-chosen' : 'review-note'} data-note={note.id}>
      <div className="row">
        <div className="grow">
          {note.place.kind === 'whole' ? (
            <strong>{place}</strong>
          ) : (
            <Button kind="quiet" className="review-place" onPress={onGo} aria-label={t('review.noteGo', { place })}>
              {place}
            </Button>
          )}
        </div>
        <span className="row no-print">
          {isReadOnly ? null : <IconButton icon="edit" label={t('review.noteEdit')} onPress={onEdit} />}
          {isReadOnly || deleteRecords === null ? null : (
            <IconButton
              icon="trash"
              label={t('review.noteDelete')}
              onPress={() => deleteRecords({ records: [{ kind: 'note', id: note.id }], onDone: () => undefined })}
            />
          )}
        </span>
      </div>
      <ContentText className="review-note-text">{note.text}</ContentText>
      <p className="quiet">
        {t('review.copyWho', { name: isolate(note.changedBy), when: isolate(dates.instant(note.changedAt)) })}
      </p>
    </li>
  )
}
