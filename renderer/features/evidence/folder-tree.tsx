import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Key } from 'react-aria-components'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { TreeList, type TreeNode } from '../../ui/tree-list.tsx'
import { isolate } from '../../view/isolate.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { type FolderNode, folderNodes, foldersAround } from './folder-nodes.ts'

/** Stands for all folders in the tree: no folder has this name. */
const all = '/'

/** Folders that are open at first where they are not many. */
const fewFolders = 40

export function useFolders(caseId: string | null) {
  return useQuery({
    queryKey: ['evidence', 'folders', caseId ?? ''],
    queryFn: () => (caseId === null ? [] : api.evidence.folders({ caseId })),
  }).data
}

type Props = {
  readonly folders: readonly { readonly folder: string; readonly count: number }[]
  /** The folder that the list is narrowed to; null for all. */
  readonly value: string | null
  readonly onChange: (folder: string | null) => void
}

/** The folders in which the files of a case were found, as a tree; choosing one narrows the list to what is in it. */
export function FolderTree({ folders, value, onChange }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const nodes = useMemo(() => folderNodes(folders), [folders])
  const [open, setOpen] = useState<ReadonlySet<Key>>(() => new Set(openAtFirst(nodes, folders.length, value)))
  const total = folders.reduce((sum, { count }) => sum + count, 0)
  const nodeOf = ({ path, name, count, children }: FolderNode): TreeNode => ({
    key: path,
    text: name,
    after: number(count),
    label: `${isolate(name)}, ${t('triage.folderCount', { count })}`,
    children: children.map(nodeOf),
  })
  const top: TreeNode = {
    key: all,
    text: t('triage.foldersAll'),
    after: number(total),
    label: `${t('triage.foldersAll')}, ${t('triage.folderCount', { count: total })}`,
    children: [],
  }
  return (
    <section className="folder-tree no-print" aria-label={t('triage.folders')}>
      <TreeList
        label={t('triage.folders')}
        nodes={[top, ...nodes.map(nodeOf)]}
        icon="folder"
        selected={value ?? all}
        onSelect={(key) => onChange(key === all ? null : key)}
        open={open}
        onOpen={setOpen}
      />
    </section>
  )
}

function openAtFirst(nodes: readonly FolderNode[], count: number, value: string | null): readonly string[] {
  const around = value === null ? [] : foldersAround(value)
  if (count > fewFolders) return [...nodes.map(({ path }) => path), ...around]
  const each = (level: readonly FolderNode[]): readonly string[] =>
    level.flatMap(({ path, children }) => [path, ...each(children)])
  return each(nodes)
}
