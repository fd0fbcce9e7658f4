import type { UseQueryResult } from '@tanstack/react-query'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import type { Note } from '../../../shared/domain/note.ts'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import type { ViewKind } from '../../../shared/domain/view-kind.ts'
import { formatCount } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { QueryView } from '../../view/query-view.tsx'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { ContentsPanel } from './contents-panel.tsx'
import { CopiesPanel } from './copies-panel.tsx'
import { DetailsPanel } from './details-panel.tsx'
import { NotesPanel } from './notes-panel.tsx'
import type { NoteAsk } from './place-now.ts'
import { TextPanel } from './text-panel.tsx'
import type { PanelTab } from './use-panel.ts'
import { useFamily, useReading } from './use-review.ts'

type Props = {
  readonly item: EvidenceItem
  readonly kind: ViewKind
  readonly viewer: Viewer
  readonly notes: UseQueryResult<Note[]>
  readonly tab: PanelTab
  readonly onTab: (tab: PanelTab) => void
  /** A note that is to be written now. */
  readonly asked: NoteAsk | null
  readonly onAsk: (place: PlaceInItem) => void
  readonly onAsked: () => void
  readonly chosen: string | null
  readonly onChoose: (noteId: string) => void
  readonly find: string
}

/** All that is known of the file, beside it: notes, its text, what it says of itself, what lies in it, what was made of it. */
export function SidePanel(props: Props) {
  const { item, kind, viewer, notes, tab, onTab, asked, onAsk, onAsked, chosen, onChoose, find } = props
  const { t, language } = useT()
  const reading = useReading(item.id)
  const family = useFamily(item.id)
  const count = (list: readonly unknown[] | undefined) =>
    list === undefined || list.length === 0 ? undefined : formatCount(list.length, language)
  return (
    <aside className="review-panel" aria-label={t('review.panel')} data-region="panel">
      <Tabs
        label={t('review.panel')}
        selected={tab}
        onSelect={onTab}
        tabs={[
          {
            key: 'notes',
            label: t('review.tab.notes'),
            count: count(notes.data),
            content: (
              <QueryView query={notes}>
                {(found) => <NotesPanel {...{ item, viewer, asked, onAsk, onAsked, chosen, onChoose }} notes={found} />}
              </QueryView>
            ),
          },
          { key: 'text', label: t('review.tab.text'), content: <TextPanel {...{ item, kind, viewer, find, onAsk }} /> },
          {
            key: 'details',
            label: t('review.tab.details'),
            content: <QueryView query={reading}>{(found) => <DetailsPanel item={item} reading={found} />}</QueryView>,
          },
          {
            key: 'contents',
            label: t('review.tab.contents'),
            count: count(reading.data?.children),
            content: <QueryView query={reading}>{(found) => <ContentsPanel item={item} reading={found} />}</QueryView>,
          },
          {
            key: 'copies',
            label: t('review.tab.copies'),
            count: count(family.data?.children),
            content: <QueryView query={family}>{(found) => <CopiesPanel item={item} kind={kind} family={found} />}</QueryView>,
          },
        ]}
      />
    </aside>
  )
}
