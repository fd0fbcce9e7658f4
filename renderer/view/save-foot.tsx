import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'

type Props = {
  /** What saving does, in words; "Save" where left out. */
  readonly label?: string
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly isPending: boolean
}

/** The buttons of a dialog that saves something. */
export function SaveFoot({ label, onSave, onCancel, isPending }: Props) {
  const { t } = useT()
  return (
    <>
      <Button onPress={onCancel}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={onSave} isPending={isPending}>
        {label ?? t('ui.save')}
      </Button>
    </>
  )
}
