import { type Control, useController } from 'react-hook-form'
import { type CaseFields, caseStatuses, nexuses } from '../../../shared/domain/case.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { useT } from '../../i18n.ts'
import { Select } from '../../ui/select.tsx'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import type { CaseDraft } from './case-draft.ts'
import { nexusKeys, statusKeys } from './case-words.ts'

type Props = { readonly control: Control<CaseDraft, unknown, CaseFields> }

/** What a case says about itself. */
export function CaseFormFields({ control }: Props) {
  const { t, language } = useT()
  const status = useController({ control, name: 'status' }).field
  const classification = useController({ control, name: 'classification' }).field
  const nexus = useController({ control, name: 'nexus' }).field
  return (
    <>
      <TextInput control={control} name="title" label={t('cases.caseTitle')} isRequired maxLength={300} autoFocus />
      <TextInput control={control} name="summary" label={t('cases.summary')} isMultiline rows={4} />
      <div className="columns">
        <Select
          label={t('cases.status')}
          value={status.value}
          onChange={status.onChange}
          options={caseStatuses.map((value) => ({ value, label: t(statusKeys[value]) }))}
        />
        <Select
          label={t('cases.classification')}
          value={classification.value}
          onChange={classification.onChange}
          options={optionsOf(classifications, language)}
        />
      </div>
      <Select
        label={t('cases.nexus')}
        description={t('cases.nexusHint')}
        value={nexus.value}
        onChange={nexus.onChange}
        options={nexuses.map((value) => ({ value, label: t(nexusKeys[value]) }))}
      />
      <div className="columns">
        <TextInput control={control} name="lead" label={t('cases.lead')} />
        <TextInput control={control} name="tags" label={t('cases.tags')} description={t('cases.tagsHint')} />
      </div>
    </>
  )
}
