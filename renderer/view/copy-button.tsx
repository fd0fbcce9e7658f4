import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toasts.tsx'

type Props = {
  readonly text: string
  /** What is copied: "Copy the hash". */
  readonly label: string
}

/** Copies a text that is no secret. */
export function CopyButton({ text, label }: Props) {
  const { t } = useT()
  const toast = useToast()
  return (
    <Button
      icon="copy"
      onPress={() => {
        copyText(text)
        toast({ text: t('ui.copied') })
      }}
    >
      {label}
    </Button>
  )
}

/** Through the document's own copy command, since every permission of the clipboard is denied to the page. */
function copyText(text: string): void {
  const carrier = document.createElement('span')
  carrier.textContent = text
  carrier.className = 'copy-carrier'
  document.body.append(carrier)
  const selection = document.getSelection()
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  selection?.selectAllChildren(carrier)
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', give, { once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', give)
  selection?.removeAllRanges()
  if (before) selection?.addRange(before)
  carrier.remove()
}
