import type { BinKind } from '../../shared/contract/bin.ts'
import { useT } from '../i18n.ts'
import { useVault } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { useListDeeds } from './list-deeds.ts'

type Props = {
  readonly kind: BinKind
  readonly id: string
  /** Where the record was shown there is nothing to show any more. */
  readonly onDeleted: () => void
}

/** Moves the record that is shown to the recycle bin, after asking why. */
export function DeleteButton({ kind, id, onDeleted }: Props) {
  const { t } = useT()
  const { deleteRecords } = useListDeeds()
  const isReadOnly = useVault().readOnly !== null
  if (deleteRecords === null || isReadOnly) return null
  return (
    <Button icon="trash" onPress={() => deleteRecords({ records: [{ kind, id }], onDone: onDeleted })}>
      {t('bin.delete')}
    </Button>
  )
}
