import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { isolate } from '../isolate.ts'
import type { HistoryKind } from './read-version.ts'
import { RecordHistory } from './record-history.tsx'

type Props = { readonly kind: HistoryKind; readonly id: string /** What the record is called. */; readonly name: string }

/** Opens the history of one record, wherever the record is shown. */
export function HistoryButton({ kind, id, name }: Props) {
  const { t } = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="clock" onPress={() => setOpen(true)}>
        {t('history.title')}
      </Button>
      {isOpen ? (
        <Dialog
          title={t('history.of', { name: isolate(name) })}
          isOpen
          onClose={() => setOpen(false)}
          closeLabel={t('ui.close')}
          size="wide"
          foot={<Button onPress={() => setOpen(false)}>{t('ui.close')}</Button>}
          isDismissable
        >
          <RecordHistory id={id} kind={kind} isWholeCase={false} />
        </Dialog>
      ) : null}
    </>
  )
}
