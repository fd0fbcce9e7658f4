import type { ReactNode } from 'react'
import { Button, Collection, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components'
import { ContentText } from './content-text.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'

export type TreeNode = {
  readonly key: string
  readonly text: string
  /** What stands at its end: a count. */
  readonly after: string
  /** The whole of it for screen readers. */
  readonly label: string
  readonly children: readonly TreeNode[]
}

type Props = {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly icon: IconName
  readonly selected: string
  readonly onSelect: (key: string) => void
  readonly open: ReadonlySet<Key>
  readonly onOpen: (open: ReadonlySet<Key>) => void
}

/** A tree of which one place is chosen: arrows go up and down, open and close; Enter or Space chooses. */
export function TreeList({ label, nodes, icon, selected, onSelect, open, onOpen }: Props) {
  const item = (node: TreeNode): ReactNode => (
    <TreeItem key={node.key} id={node.key} className="tree-item" textValue={node.label}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded }) => (
          <div className="tree-line">
            {hasChildItems ? (
              <Button slot="chevron" className="tree-chevron">
                <Icon name={isExpanded ? 'down' : 'forward'} />
              </Button>
            ) : (
              <span className="tree-chevron" aria-hidden />
            )}
            <Icon name={icon} />
            <span className="grow">
              <ContentText>{node.text}</ContentText>
            </span>
            <span className="tree-after number">{node.after}</span>
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children}>{(child) => item(child)}</Collection>
    </TreeItem>
  )
  return (
    <Tree
      className="tree"
      aria-label={label}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        if (typeof key === 'string' && key !== selected) onSelect(key)
      }}
      expandedKeys={open}
      onExpandedChange={onOpen}
    >
      {nodes.map(item)}
    </Tree>
  )
}
