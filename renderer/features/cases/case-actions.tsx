import { useState } from 'react'
import type { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { ChosenActions } from '../../view/chosen-actions.tsx'
import { ClassifyDialog } from '../../view/classify-dialog.tsx'
import type { Chosen } from '../../view/use-list.ts'
import { TagDialog } from './tag-dialog.tsx'
import { changeCase } from './use-case-list.ts'

type Props = {
  readonly chosen: Chosen
  readonly query: ListQuery
  readonly columns: readonly string[]
  readonly onClear: () => void
}

/** What can be done with several cases at once. */
export function CaseActions(props: Props) {
  const { t } = useT()
  const isReadOnly = useVault().readOnly !== null
  const [open, setOpen] = useState<'tag' | 'classify' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <ChosenActions {...props} binKind="case">
        <Button icon="edit" onPress={() => setOpen('tag')} isDisabled={isReadOnly}>
          {t('lists.addTag')}
        </Button>
        <Button icon="shield" onPress={() => setOpen('classify')} isDisabled={isReadOnly}>
          {t('lists.classify')}
        </Button>
      </ChosenActions>
      {open === 'tag' ? <TagDialog chosen={props.chosen} onClose={close} /> : null}
      {open === 'classify' ? (
        <ClassifyDialog
          chosen={props.chosen}
          classify={(id, classification) => changeCase(id, () => ({ classification }))}
          onClose={close}
        />
      ) : null}
    </>
  )
}
