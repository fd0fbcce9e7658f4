import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { offeredStates, triageLooks } from '../../view/triage/triage-words.ts'
import { sortLimit, useSortItems } from '../../view/triage/use-sort-items.ts'
import { useChosenIds } from '../../view/use-chosen-ids.ts'
import type { Chosen } from '../../view/use-list.ts'

/** Says of all chosen items at once what they are worth. */
export function TriageActions({ chosen, isReadOnly }: { readonly chosen: Chosen; readonly isReadOnly: boolean }) {
  const { t } = useT()
  const sort = useSortItems()
  const { isPending, fetchIds } = useChosenIds()
  return (
    <fieldset className="triage-buttons" aria-label={t('triage.title')}>
      {offeredStates.map((state) => (
        <Button
          key={state}
          icon={triageLooks[state].icon}
          className="triage-button"
          isDisabled={isReadOnly || isPending || sort.isPending || chosen.count > sortLimit}
          onPress={() => fetchIds(chosen.ids, (ids) => sort.mutate({ ids, triage: state }))}
        >
          {t(triageLooks[state].words)}
        </Button>
      ))}
    </fieldset>
  )
}
