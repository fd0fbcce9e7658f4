import { useState } from 'react'
import type { ListQuery } from '../../../shared/domain/exchange/export-request.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { bulkLimit } from '../../view/bulk-dialog.tsx'
import { ChosenActions } from '../../view/chosen-actions.tsx'
import { ClassifyDialog } from '../../view/classify-dialog.tsx'
import { sortLimit } from '../../view/triage/use-sort-items.ts'
import { useChosenIds } from '../../view/use-chosen-ids.ts'
import type { Chosen } from '../../view/use-list.ts'
import { CopyOutDialog } from './copy-out-dialog.tsx'
import { SayPeopleDialog } from './say-people-dialog.tsx'
import { TagsDialog } from './tags-dialog.tsx'
import { TriageActions } from './triage-actions.tsx'
import { classifyItem } from './use-evidence-list.ts'

type Props = {
  /** The case whose evidence is listed; null for all. */
  readonly caseId: string | null
  readonly chosen: Chosen
  readonly query: ListQuery
  readonly columns: readonly string[]
  readonly onClear: () => void
}

/** The most originals that one call copies out. */
const copyLimit = 100_000

type Open = { readonly what: 'people' | 'copy' | 'tags'; readonly ids: readonly string[] } | { readonly what: 'classify' }

/** What can be done with several items at once. */
export function EvidenceActions({ caseId, ...props }: Props) {
  const { t } = useT()
  const isReadOnly = useVault().readOnly !== null
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const { isPending, fetchIds } = useChosenIds()
  const begin = (what: 'people' | 'copy' | 'tags') => fetchIds(props.chosen.ids, (ids) => setOpen({ what, ids }))
  return (
    <>
      <TriageActions chosen={props.chosen} isReadOnly={isReadOnly} />
      <Button
        icon="edit"
        onPress={() => begin('tags')}
        isPending={isPending}
        isDisabled={isReadOnly || props.chosen.count > sortLimit}
      >
        {t('triage.tagsApply')}
      </Button>
      {caseId === null || props.chosen.count > bulkLimit ? null : (
        <Button icon="person" onPress={() => begin('people')} isPending={isPending} isDisabled={isReadOnly}>
          {t('evidence.sayPeople')}
        </Button>
      )}
      <Button
        icon="download"
        onPress={() => begin('copy')}
        isPending={isPending}
        isDisabled={isReadOnly || props.chosen.count > copyLimit}
      >
        {t('evidence.copyOut')}
      </Button>
      <ChosenActions {...props} binKind="evidence">
        <Button icon="shield" onPress={() => setOpen({ what: 'classify' })} isDisabled={isReadOnly}>
          {t('lists.classify')}
        </Button>
      </ChosenActions>
      {open?.what === 'people' && caseId !== null ? (
        <SayPeopleDialog
          caseId={caseId}
          ids={open.ids}
          onClose={close}
          onDone={() => {
            close()
            props.onClear()
          }}
        />
      ) : null}
      {open?.what === 'tags' ? <TagsDialog caseId={caseId} ids={open.ids} onClose={close} /> : null}
      {open?.what === 'copy' ? <CopyOutDialog ids={open.ids} onClose={close} /> : null}
      {open?.what === 'classify' ? <ClassifyDialog chosen={props.chosen} classify={classifyItem} onClose={close} /> : null}
    </>
  )
}
