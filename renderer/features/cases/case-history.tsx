import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { Select } from '../../ui/select.tsx'
import { RecordHistory } from '../../view/history/record-history.tsx'

/** Every change of a case and of what belongs to it, or of the case alone, newest first. */
export function CaseHistory({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const [scope, setScope] = useState<'all' | 'case'>('all')
  const choice = (
    <Select
      label={t('history.scope')}
      options={[
        { value: 'all', label: t('history.scopeAll') },
        { value: 'case', label: t('history.scopeCase') },
      ]}
      value={scope}
      onChange={setScope}
    />
  )
  return (
    <>
      <h2 className="visually-hidden">{t('history.title')}</h2>
      <RecordHistory id={caseId} isWholeCase={scope === 'all'} kind={scope === 'all' ? null : 'case'} filters={choice} />
    </>
  )
}
