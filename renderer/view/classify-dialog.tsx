import { useState } from 'react'
import { classifications } from '../../shared/vocabulary/classifications.ts'
import { useT } from '../i18n.ts'
import { Select } from '../ui/select.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { optionsOf } from './options.ts'
import type { Chosen } from './use-list.ts'

type Code = (typeof classifications)[number]['code']

type Props = {
  readonly chosen: Chosen
  /** Gives one record the classification; false where it had it already. */
  readonly classify: (id: string, code: Code) => Promise<boolean>
  readonly onClose: () => void
}

/** Gives all chosen records one classification. */
export function ClassifyDialog({ chosen, classify, onClose }: Props) {
  const { t, language } = useT()
  const [code, setCode] = useState<Code>('confidential')
  return (
    <BulkDialog
      title={t('lists.classifyTitle', { count: chosen.count })}
      runLabel={t('ui.save')}
      ids={chosen.ids}
      change={(id) => classify(id, code)}
      isReady={() => true}
      onClose={onClose}
    >
      <Select
        label={t('lists.classification')}
        options={optionsOf(classifications, language)}
        value={code}
        onChange={setCode}
        autoFocus
      />
    </BulkDialog>
  )
}
