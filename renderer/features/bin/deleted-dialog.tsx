import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { useTitleWords } from '../../view/deed-words.ts'
import { OutlookView, useOutlook } from '../../view/delete-dialog.tsx'
import { recordKey } from '../../view/history/field-words.ts'
import { QueryView } from '../../view/query-view.tsx'
import { type BinListRow, recordsOf } from './use-bin.ts'
import { useRestore } from './use-restore.ts'

type Props = { readonly row: BinListRow; readonly onDestroy: () => void; readonly onClose: () => void }

/** One deleted record: who deleted it and why, and what went with it. */
export function DeletedDialog({ row, onDestroy, onClose }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const titleWords = useTitleWords()
  const { readOnly, user } = useVault()
  const restore = useRestore(onClose)
  const records = recordsOf([row.id])
  const outlook = useOutlook(records)
  const key = recordKey(row.kind)
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.close')}</Button>
      {user.rights.includes('administer') ? (
        <Button kind="danger" onPress={onDestroy} isDisabled={readOnly !== null || row.isHeld}>
          {t('bin.destroy')}
        </Button>
      ) : null}
      <Button kind="primary" onPress={() => restore.run(records)} isPending={restore.isPending} isDisabled={readOnly !== null}>
        {t('bin.restore')}
      </Button>
    </>
  )
  return (
    <Dialog title={titleWords(row.kind, row.title)} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} isDismissable>
      <div className="stack">
        <FactList
          facts={[
            { label: t('bin.colKind'), value: key === null ? row.kind : t(key) },
            row.caseReference === null ? null : { label: t('bin.colCase'), value: <bdi dir="ltr">{row.caseReference}</bdi> },
            { label: t('bin.colWhen'), value: dates.instant(row.deletedAt) },
            { label: t('bin.colBy'), value: <ContentText>{row.deletedBy}</ContentText> },
            { label: t('bin.colWhy'), value: <ContentText>{row.why}</ContentText> },
          ]}
        />
        <QueryView query={outlook}>{(found) => <OutlookView outlook={found} />}</QueryView>
      </div>
    </Dialog>
  )
}
