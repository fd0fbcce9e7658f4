import { useEffect, useRef, useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { NoteForm } from './note-form.tsx'
import { NoteRow } from './note-row.tsx'
import { type NoteAsk, placeNow } from './place-now.ts'

type Props = {
  readonly item: EvidenceItem
  readonly notes: readonly Note[]
  readonly viewer: Viewer
  readonly asked: NoteAsk | null
  readonly onAsk: (place: PlaceInItem) => void
  readonly onAsked: () => void
  readonly chosen: string | null
  readonly onChoose: (noteId: string) => void
}

/** Notes in the order of their places, each a way to its place; and a new one at what is shown now. */
export function NotesPanel({ item, notes, viewer, asked, onAsk, onAsked, chosen, onChoose }: Props) {
  const { t } = useT()
  const isReadOnly = useVault().readOnly !== null
  const [edited, setEdited] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const isWriting = asked !== null || edited !== null
  // A form that is gone leaves the focus where the next note begins.
  useEffect(() => {
    if (!isWriting) return
    return () => void requestAnimationFrame(() => focusIfLost(place.current))
  }, [isWriting])
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector(`[data-note="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const go = (note: Note) => {
    onChoose(note.id)
    goToPlace(viewer, note.place)
  }
  return (
    <div className="review-side stack" ref={place}>
      {isReadOnly ? null : (
        <div className="actions no-print">
          <Button icon="add" onPress={() => onAsk(placeNow(viewer.state))} aria-keyshortcuts="Alt+N">
            {t('review.noteNew')}
          </Button>
          <Marking viewer={viewer} isWriting={asked !== null} />
        </div>
      )}
      {asked === null || isReadOnly ? null : (
        <NoteForm key={asked.count} item={item} note={null} place={asked.place} viewer={viewer} onDone={onAsked} />
      )}
      {notes.length === 0 && asked === null ? (
        <div className="review-empty">
          <h2>{t('review.noteEmptyTitle')}</h2>
          <p className="muted">{t('review.noteEmpty')}</p>
        </div>
      ) : null}
      <ol className="review-notes" ref={list} aria-label={t('review.notesOf')}>
        {notes.map((note) =>
          note.id === edited ? (
            <li key={note.id}>
              <NoteForm item={item} note={note} place={note.place} viewer={viewer} onDone={() => setEdited(null)} />
            </li>
          ) : (
            <NoteRow
              key={note.id}
              note={note}
              isChosen={note.id === chosen}
              isReadOnly={isReadOnly}
              onGo={() => go(note)}
              onEdit={() => setEdited(note.id)}
            />
          ),
        )}
      </ol>
    </div>
  )
}

/** The focus is nowhere: the first button has it. */
function focusIfLost(place: HTMLElement | null): void {
  const { activeElement } = document
  if (activeElement === null || activeElement === document.body) place?.querySelector('button')?.focus()
}

/** Turns drawing on the page on and off, where the file has pages that can be marked. */
function Marking({ viewer, isWriting }: { readonly viewer: Viewer; readonly isWriting: boolean }) {
  const { t } = useT()
  const { command, state } = viewer
  const [isOn, setOn] = useState(false)
  // What was marked is being written about now.
  useEffect(() => {
    if (isWriting) setOn(false)
  }, [isWriting])
  useEffect(() => {
    command({ do: 'marking', isOn })
    return () => command({ do: 'marking', isOn: false })
  }, [command, isOn])
  const { markRegions, markText } = state.can
  if (!markRegions && !markText) return null
  return (
    <>
      <ToggleButton className="button" isSelected={isOn} onChange={setOn}>
        <span className="button-content">{t(markRegions ? 'review.markRegion' : 'review.markText')}</span>
      </ToggleButton>
      {isOn ? (
        <p className="quiet" role="status">
          {t('review.markHint')}
        </p>
      ) : null}
    </>
  )
}

/** Shows a place of the file. */
export function goToPlace({ command }: Pick<Viewer, 'command'>, place: PlaceInItem): void {
  if (place.kind === 'time') command({ do: 'seek', seconds: place.start })
  else if (place.kind !== 'whole') command({ do: 'page', page: place.page })
}
