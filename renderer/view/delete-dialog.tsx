import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BinOutlook } from '../../shared/contract/bin.ts'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Note } from '../ui/note.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useDateWords } from './date-words.ts'
import { recordKey } from './history/field-words.ts'
import { isolate } from './isolate.ts'
import type { DeleteAsk } from './list-deeds.ts'
import { NotSaved } from './not-saved.tsx'
import { QueryView } from './query-view.tsx'
import { useChange } from './use-change.ts'

type Props = {
  readonly records: DeleteAsk['records']
  readonly onDeleted: () => void
  readonly onClose: () => void
}

/** Moves records to the recycle bin: with a reason, after saying what goes with them and what stands against it. */
export function DeleteDialog({ records, onDeleted, onClose }: Props) {
  const { t } = useT()
  const outlook = useOutlook(records)
  const [why, setWhy] = useState('')
  const [isAsked, setAsked] = useState(false)
  const remove = useChange(() => api.bin.delete({ records: [...records], why }))
  const lacksReason = why.trim() === ''
  const confirm = () => {
    setAsked(true)
    if (!lacksReason) remove.mutate(undefined, { onSuccess: onDeleted })
  }
  const isForbidden = outlook.data !== undefined && outlook.data.held.length + outlook.data.neededBy.length > 0
  return (
    <ConfirmDialog
      title={t('bin.deleteTitle', { count: records.length })}
      isOpen
      confirmLabel={t('bin.deleteNow')}
      cancelLabel={t('ui.cancel')}
      onConfirm={confirm}
      onCancel={onClose}
      isPending={remove.isPending}
      isDisabled={isForbidden}
      isDangerous
    >
      <p>{t('bin.deleteText')}</p>
      <QueryView query={outlook}>{(found) => <OutlookView outlook={found} />}</QueryView>
      {isForbidden ? null : (
        <TextField
          label={t('bin.reason')}
          description={t('bin.reasonHint')}
          value={why}
          onChange={setWhy}
          error={isAsked && lacksReason ? t('bin.errorReason') : null}
          isRequired
          isMultiline
          rows={2}
          maxLength={300}
        />
      )}
      <NotSaved error={remove.error} />
    </ConfirmDialog>
  )
}

/** What would go with these records, and what stands against it. */
export function useOutlook(records: DeleteAsk['records']) {
  return useQuery({
    queryKey: ['bin', 'outlook', ...records.map(({ id }) => id)],
    queryFn: () => api.bin.outlook({ records: [...records] }),
    gcTime: 0,
  })
}

/** What goes with records, in words, and what forbids to delete them or is to be known before. */
export function OutlookView({ outlook }: { readonly outlook: BinOutlook }) {
  const { t, language } = useT()
  const dates = useDateWords()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const kinds = outlook.neededBy.map((kind) => {
    const key = recordKey(kind)
    return key === null ? kind : t(key)
  })
  return (
    <>
      {outlook.withIt.length === 0 ? null : (
        <div>
          <p>{t('bin.goesWith')}</p>
          <ul>
            {outlook.withIt.map(({ kind, count }) => (
              <li key={kind}>{t(`bin.with.${kind}`, { count })}</li>
            ))}
          </ul>
        </div>
      )}
      {outlook.bundles === 0 ? null : <Note>{t('bin.bundles', { count: outlook.bundles })}</Note>}
      {outlook.derivatives === 0 ? null : <Note>{t('bin.derivatives', { count: outlook.derivatives })}</Note>}
      {outlook.keptUntil.map(({ reference, day }) => (
        <Note key={reference} meaning="warn">
          {t('bin.keptUntil', { reference: isolate(reference), day: isolate(dates.day(day)) })}
        </Note>
      ))}
      {outlook.held.length === 0 ? null : (
        <Note meaning="bad" live="alert">
          {t('bin.heldText', { references: isolate(list.format(outlook.held)) })}
        </Note>
      )}
      {kinds.length === 0 ? null : (
        <Note meaning="bad" live="alert">
          {t('bin.neededText', { kinds: isolate(list.format(kinds)) })}
        </Note>
      )}
    </>
  )
}
