import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { useToast } from '../ui/toasts.tsx'
import { DeleteDialog } from '../view/delete-dialog.tsx'
import { useErrorWords } from '../view/error-words.ts'
import { type DeleteAsk, ListDeedsContext, useListDeeds } from '../view/list-deeds.ts'

/** The one dialog by which records go to the recycle bin, from every list and page, with the offer to bring them back. */
export function DeleteProvider({ children }: { readonly children: ReactNode }) {
  const around = useListDeeds()
  const [asked, setAsked] = useState<DeleteAsk | null>(null)
  const offerBack = useOfferBack()
  const deeds = useMemo(() => ({ ...around, deleteRecords: setAsked }), [around])
  return (
    <ListDeedsContext value={deeds}>
      {children}
      {asked === null ? null : (
        <DeleteDialog
          records={asked.records}
          onDeleted={() => {
            setAsked(null)
            offerBack(asked.records)
            asked.onDone()
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </ListDeedsContext>
  )
}

function useOfferBack() {
  const { t } = useT()
  const toast = useToast()
  const words = useErrorWords()
  const client = useQueryClient()
  const bringBack = async (records: DeleteAsk['records']) => {
    const { count } = await api.bin.restore({ records: [...records] })
    await client.invalidateQueries()
    toast({ meaning: 'good', text: t('bin.restored', { count }) })
  }
  return (records: DeleteAsk['records']) =>
    toast({
      meaning: 'good',
      text: t('bin.deletedDone', { count: records.length }),
      action: {
        label: t('history.undo'),
        onPress: () => void bringBack(records).catch((error: unknown) => toast({ meaning: 'bad', text: words(error) })),
      },
      isBrief: true,
    })
}
