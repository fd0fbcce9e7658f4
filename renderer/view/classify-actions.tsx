import { type ComponentProps, useState } from 'react'
import { useT } from '../i18n.ts'
import { useVault } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { ChosenActions } from './chosen-actions.tsx'
import { ClassifyDialog } from './classify-dialog.tsx'

type Props = Omit<ComponentProps<typeof ChosenActions>, 'children'> & Pick<ComponentProps<typeof ClassifyDialog>, 'classify'>

/** What can be done with several records at once: export, classification, recycle bin. */
export function ClassifyActions({ classify, ...props }: Props) {
  const { t } = useT()
  const isReadOnly = useVault().readOnly !== null
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ChosenActions {...props}>
        <Button icon="shield" onPress={() => setOpen(true)} isDisabled={isReadOnly}>
          {t('lists.classify')}
        </Button>
      </ChosenActions>
      {isOpen ? <ClassifyDialog chosen={props.chosen} classify={classify} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
