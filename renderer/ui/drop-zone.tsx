import { type ReactNode, useRef } from 'react'
import { DropZone as AriaDropZone, type DropItem, isDirectoryDropItem, isFileDropItem } from 'react-aria-components'

type Props = {
  /** What may be dropped or pasted here, for screen readers. */
  readonly label: string
  readonly children: ReactNode
  readonly isDisabled?: boolean
  /** Dropped or pasted files. A dropped folder comes as one File that has the folder's name and no bytes. */
  readonly onFiles: (files: readonly File[]) => void
}

/** A place that takes dropped files and folders, and files pasted from the clipboard while it has the focus. */
export function DropZone({ label, children, isDisabled = false, onFiles }: Props) {
  const dropped = useRef<readonly File[]>([])
  return (
    <div
      onDropCapture={(event) => {
        dropped.current = Array.from(event.dataTransfer.files)
      }}
    >
      <AriaDropZone
        className="drop-zone"
        aria-label={label}
        isDisabled={isDisabled}
        getDropOperation={() => 'copy'}
        onDrop={({ items }) => {
          const files = dropped.current
          dropped.current = []
          if (files.length > 0) onFiles(files)
          else void filesOf(items).then((found) => found.length > 0 && onFiles(found))
        }}
      >
        {children}
      </AriaDropZone>
    </div>
  )
}

async function filesOf(items: readonly DropItem[]): Promise<readonly File[]> {
  const found: File[] = []
  for (const item of items) {
    if (isFileDropItem(item)) found.push(await item.getFile())
    else if (isDirectoryDropItem(item)) for await (const entry of item.getEntries()) found.push(...(await filesOf([entry])))
  }
  return found
}
