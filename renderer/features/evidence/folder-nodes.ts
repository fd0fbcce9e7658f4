/** A folder with those inside it; `count` is of all items in it, at any depth. */
export type FolderNode = {
  /** From the top, with `/`. */
  readonly path: string
  readonly name: string
  readonly count: number
  readonly children: readonly FolderNode[]
}

type Counted = { readonly folder: string; readonly count: number }
type Open = { path: string; name: string; count: number; readonly children: Map<string, Open> }

/** The tree of the folders that hold items; items of no folder are in none. */
export function folderNodes(folders: readonly Counted[]): readonly FolderNode[] {
  const top = new Map<string, Open>()
  for (const { folder, count } of folders) {
    if (folder === '') continue
    let level = top
    let path = ''
    for (const name of folder.split('/')) {
      path = path === '' ? name : `${path}/${name}`
      const node = level.get(name) ?? { path, name, count: 0, children: new Map() }
      node.count += count
      level.set(name, node)
      level = node.children
    }
  }
  return closed(top)
}

function closed(level: ReadonlyMap<string, Open>): readonly FolderNode[] {
  return [...level.values()]
    .map(({ children, ...node }) => ({ ...node, children: closed(children) }))
    .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
}

/** The folders around a folder, the outermost first. */
export function foldersAround(path: string): readonly string[] {
  const names = path.split('/')
  return names.slice(0, -1).map((_, place) => names.slice(0, place + 1).join('/'))
}
