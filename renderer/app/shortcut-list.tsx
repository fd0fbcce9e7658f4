import { useT } from '../i18n.ts'
import { Dialog } from '../ui/dialog.tsx'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

/** Every shortcut of the window. */
export function ShortcutList({ isOpen, onClose }: Props) {
  const { t } = useT()
  const shortcuts = [
    ['Ctrl+L', t('common.shortcutLock')],
    ['Ctrl+K', t('common.shortcutPalette')],
    ['Ctrl+F', t('common.shortcutFindHere')],
    ['Ctrl+Shift+F', t('common.shortcutFind')],
    ['Ctrl+/', t('common.shortcutList')],
    ['Ctrl+Z', t('history.shortcutUndo')],
    ['Ctrl+Shift+Z', t('history.shortcutRedo')],
    ['Ctrl+S', t('incidents.shortcutSave')],
    ['Ctrl+P', t('common.shortcutPrint')],
    ['Enter', t('lists.keyOpen')],
    ['Space', t('lists.keyChoose')],
    ['Shift+↓', t('lists.keyRange')],
    ['Ctrl+A', t('lists.keyAll')],
    ['Del', t('lists.keyDelete')],
    ['R', t('triage.keyRelevant')],
    ['N', t('triage.keyNot')],
    ['L', t('triage.keyLater')],
    ['U', t('triage.keyUnsorted')],
    ['O', t('triage.keyReview')],
    ['Alt+←/→', t('review.keyItems')],
    ['F6', t('review.keyMove')],
    ['Page↑/↓', t('review.keyPages')],
    ['+/−', t('review.keyZoom')],
    ['Ctrl+Space', t('review.keyPlay')],
    ['Ctrl+←/→', t('review.keySeek')],
    ['Alt+N', t('review.keyNote')],
    ['Tab', t('common.shortcutMove')],
    ['Esc', t('common.shortcutClose')],
  ] as const
  return (
    <Dialog title={t('common.shortcuts')} isOpen={isOpen} onClose={onClose} closeLabel={t('ui.close')} isDismissable isForReading>
      <dl className="shortcuts">
        {shortcuts.map(([keys, words]) => (
          <div key={keys} className="shortcut">
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
