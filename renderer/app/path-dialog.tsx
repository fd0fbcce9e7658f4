import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FolderEntry } from '../../shared/contract/host.ts'
import { api } from '../api.ts'
import type { PathRequest } from '../choose-path.ts'
import { useT, type Words } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { QueryView } from '../view/query-view.tsx'
import { FolderList } from './folder-list.tsx'
import { FolderTools } from './folder-tools.tsx'

type Props = { readonly request: PathRequest; readonly onAnswer: (paths: readonly string[] | null) => void }

/** The window's own dialog for files and folders, where the host has none of the system. */
export function PathDialog({ request, onAnswer }: Props) {
  const words = useT()
  const { t } = words
  const [folder, setFolder] = useState<string | null>(null)
  const [selected, setSelected] = useState<readonly FolderEntry[]>([])
  const [name, setName] = useState(request.suggestedName ?? '')
  const query = useQuery({ queryKey: ['folder', folder], queryFn: () => api.host.listFolder({ path: folder }), gcTime: 0 })
  const go = (path: string | null) => {
    setSelected([])
    setFolder(path)
  }
  const answer = answerOf(request, query.data?.path ?? null, selected, name)
  const onOpen = (entry: FolderEntry) => {
    if (request.kind === 'folder' && entry.isVault) onAnswer([entry.path])
    else if (entry.isFolder) go(entry.path)
    else if (request.kind === 'files') onAnswer([entry.path])
  }
  const foot = (
    <>
      <Button onPress={() => onAnswer(null)}>{t('ui.cancel')}</Button>
      <Button kind="primary" isDisabled={answer === null} onPress={() => onAnswer(answer)}>
        {chooseWords(request, selected, words)}
      </Button>
    </>
  )
  return (
    <Dialog title={request.title} isOpen onClose={() => onAnswer(null)} closeLabel={t('ui.cancel')} foot={foot} size="wide">
      <FolderTools
        key={query.data?.path ?? 'none'}
        path={query.data?.path ?? folder ?? ''}
        parent={query.data?.parent ?? null}
        canMake={request.kind !== 'files' && query.data !== undefined}
        onGo={go}
      />
      <QueryView query={query}>
        {({ entries }) => (
          <FolderList
            entries={request.kind === 'files' ? entries : entries.filter(({ isFolder }) => isFolder)}
            isMultiple={request.kind === 'files'}
            onSelect={setSelected}
            onOpen={onOpen}
          />
        )}
      </QueryView>
      {request.kind === 'save-folder' ? (
        <TextField label={t('common.fileName')} value={name} onChange={setName} isRequired autoFocus />
      ) : null}
    </Dialog>
  )
}

/** What would be answered now; null while nothing can be. */
function answerOf(
  request: PathRequest,
  folder: string | null,
  selected: readonly FolderEntry[],
  name: string,
): readonly string[] | null {
  if (folder === null) return null
  const [first] = selected
  switch (request.kind) {
    case 'files': {
      const files = selected.filter(({ isFolder }) => !isFolder)
      return files.length === 0 ? null : files.map(({ path }) => path)
    }
    case 'folder':
      return [first?.path ?? folder]
    case 'save-folder':
      return isPlainName(name) ? [joinPath(folder, name.trim())] : null
    default:
      return request.kind satisfies never
  }
}

function chooseWords(request: PathRequest, selected: readonly FolderEntry[], { t }: Words): string {
  if (request.kind === 'files')
    return t('common.chooseCount', { count: Math.max(1, selected.filter(({ isFolder }) => !isFolder).length) })
  return request.kind === 'folder' ? t('common.chooseThis') : t('common.chooseHere')
}

function isPlainName(name: string): boolean {
  return name.trim() !== '' && !/[/\\]/.test(name) && name.trim() !== '.' && name.trim() !== '..'
}

/** The separator is the one that the folder's own path uses. */
function joinPath(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/'
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`
}
