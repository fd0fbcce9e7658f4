import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components'
import type { FolderEntry } from '../../shared/contract/host.ts'
import { formatInstant, formatSize } from '../../shared/i18n/format.ts'
import { useT } from '../i18n.ts'
import { Icon } from '../ui/icon.tsx'

type Props = {
  readonly entries: readonly FolderEntry[]
  readonly isMultiple: boolean
  readonly onSelect: (entries: readonly FolderEntry[]) => void
  /** A double press or Enter on one entry. */
  readonly onOpen: (entry: FolderEntry) => void
}

/** The entries of one folder. A press chooses, a double press or Enter opens; letters jump to a name. */
export function FolderList({ entries, isMultiple, onSelect, onOpen }: Props) {
  const { t } = useT()
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 34 }}>
      <ListBox
        className="folder-list"
        aria-label={t('common.folderEntries')}
        items={entries.map((entry) => ({ id: entry.path, entry }))}
        selectionMode={isMultiple ? 'multiple' : 'single'}
        selectionBehavior="replace"
        onSelectionChange={(keys) => onSelect(keys === 'all' ? entries : entries.filter(({ path }) => keys.has(path)))}
        onAction={(key) => {
          const entry = entries.find(({ path }) => path === key)
          if (entry) onOpen(entry)
        }}
        renderEmptyState={() => <p className="popover-empty">{t('common.folderEmpty')}</p>}
      >
        {({ entry }) => <FolderLine entry={entry} />}
      </ListBox>
    </Virtualizer>
  )
}

function FolderLine({ entry }: { readonly entry: FolderEntry }) {
  const { t, language } = useT()
  const kind = entry.isVault ? t('common.isVault') : entry.isFolder ? t('common.isFolder') : formatSize(entry.sizeBytes, language)
  const changed = entry.modifiedAt === null ? '' : formatInstant(entry.modifiedAt, language)
  return (
    <ListBoxItem id={entry.path} textValue={entry.name} className="folder-line">
      <Icon name={entry.isVault ? 'lock' : entry.isFolder ? 'folder' : 'file'} />
      <Text slot="label" className="folder-name">
        <bdi>{entry.name}</bdi>
      </Text>
      <Text slot="description" className="quiet">
        {kind}
        <span className="folder-changed">{changed}</span>
      </Text>
    </ListBoxItem>
  )
}
