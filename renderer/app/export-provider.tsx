import { type ReactNode, useMemo, useState } from 'react'
import { ExportDialog } from '../features/exchange/export-dialog.tsx'
import { type ExportAsk, ListDeedsContext, useListDeeds } from '../view/list-deeds.ts'

/** The one dialog by which a list leaves the vault as a file, from every list. */
export function ExportProvider({ children }: { readonly children: ReactNode }) {
  const around = useListDeeds()
  const [asked, setAsked] = useState<ExportAsk | null>(null)
  const deeds = useMemo(() => ({ ...around, exportList: setAsked }), [around])
  return (
    <ListDeedsContext value={deeds}>
      {children}
      {asked === null ? null : <ExportDialog ask={asked} onClose={() => setAsked(null)} />}
    </ListDeedsContext>
  )
}
