import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { useChange } from '../../view/use-change.ts'
import type { recordsOf } from './use-bin.ts'

/** Brings records back from the recycle bin, and says how it went. */
export function useRestore(onDone: () => void) {
  const { t } = useT()
  const toast = useToast()
  const words = useErrorWords()
  const restore = useChange((records: ReturnType<typeof recordsOf>) => api.bin.restore({ records }))
  return {
    isPending: restore.isPending,
    run: (records: ReturnType<typeof recordsOf>) =>
      restore.mutate(records, {
        onSuccess: ({ count }) => {
          toast({ meaning: 'good', text: t('bin.restored', { count }) })
          onDone()
        },
        onError: (error) => toast({ meaning: 'bad', text: words(error) }),
      }),
  }
}
