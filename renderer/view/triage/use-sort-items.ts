import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TriageState } from '../../../shared/domain/evidence.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../error-words.ts'
import { isolate } from '../isolate.ts'
import { ofRecords } from '../of-records.ts'
import { triageLooks } from './triage-words.ts'

export type Sorting = {
  readonly ids: readonly string[]
  readonly triage?: TriageState
  readonly addTags?: readonly string[]
  readonly removeTags?: readonly string[]
  /** What the item is called, where it is one. */
  readonly title?: string
}

/** The most items that one call sorts. */
export const sortLimit = 10_000

/** Says what items are worth, or gives and takes tags, with the offer to take it back; a failure is told. */
export function useSortItems() {
  const { t } = useT()
  const toast = useToast()
  const words = useErrorWords()
  const client = useQueryClient()
  const fail = (error: unknown) => toast({ meaning: 'bad', text: words(error) })
  const back = useMutation({
    mutationFn: (changed: readonly { readonly id: string; readonly clock: string }[]) =>
      api.evidence.unsort({ changed: [...changed] }),
    onError: fail,
    onSuccess: ({ undone, kept }) => {
      void client.invalidateQueries(ofRecords)
      const left = kept === 0 ? '' : ` ${t('triage.keptLater', { count: kept })}`
      toast({ meaning: kept === 0 ? 'good' : 'warn', text: `${t('triage.undone', { count: undone })}${left}` })
    },
  })
  return useMutation({
    mutationFn: ({ ids, triage, addTags = [], removeTags = [] }: Sorting) =>
      api.evidence.sort({
        ids: [...ids],
        ...(triage === undefined ? {} : { triage }),
        addTags: [...addTags],
        removeTags: [...removeTags],
      }),
    onError: fail,
    onSuccess: ({ changed }, { triage, title }) => {
      if (changed.length === 0) return toast({ text: t('triage.asBefore'), replaces: 'triage' })
      void client.invalidateQueries(ofRecords)
      const count = changed.length
      const state = triage === undefined ? '' : t(triageLooks[triage].words)
      const one = title === undefined ? t('triage.done', { count, state }) : t('triage.said', { title: isolate(title), state })
      toast({
        meaning: 'good',
        text: triage === undefined ? t('triage.tagged', { count }) : one,
        replaces: 'triage',
        action: { label: t('history.undo'), onPress: () => back.mutate(changed) },
        isBrief: true,
      })
    },
  })
}
