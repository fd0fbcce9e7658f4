import { type Control, useController } from 'react-hook-form'
import { type CaseFields, casePriorities, caseStatuses, nexuses } from '../../../shared/domain/case.ts'
import { textLimits } from '../../../shared/domain/fields.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { useT } from '../../i18n.ts'
import { DayField } from '../../ui/day-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TagField } from '../../ui/tag-field.tsx'
import { isolate } from '../../view/isolate.ts'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import { useDateLabels } from '../../view/use-date-labels.ts'
import type { CaseDraft } from './case-draft.ts'
import { nexusKeys, priorityKeys, statusKeys } from './case-words.ts'
import { useTags } from './use-cases.ts'

type Props = { readonly control: Control<CaseDraft, unknown, CaseFields> }

/** What a case says about itself. */
export function CaseFormFields({ control }: Props) {
  const { t, language } = useT()
  const status = useController({ control, name: 'status' }).field
  const priority = useController({ control, name: 'priority' }).field
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
          label={t('cases.priority')}
          value={priority.value}
          onChange={priority.onChange}
          options={casePriorities.map((value) => ({ value, label: t(priorityKeys[value]) }))}
        />
      </div>
      <div className="columns">
        <Select
          label={t('cases.classification')}
          value={classification.value}
          onChange={classification.onChange}
          options={optionsOf(classifications, language)}
        />
        <TextInput control={control} name="lead" label={t('cases.lead')} />
      </div>
      <Select
        label={t('cases.nexus')}
        description={t('cases.nexusHint')}
        value={nexus.value}
        onChange={nexus.onChange}
        options={nexuses.map((value) => ({ value, label: t(nexusKeys[value]) }))}
      />
      <Tags control={control} />
      <TextInput
        control={control}
        name="purpose"
        label={t('cases.purpose')}
        description={t('cases.purposeHint')}
        isMultiline
        rows={2}
      />
      <Retention control={control} />
    </>
  )
}

function Tags({ control }: Props) {
  const { t } = useT()
  const tags = useController({ control, name: 'tags' }).field
  const used = useTags().data ?? []
  return (
    <TagField
      label={t('cases.tags')}
      description={t('cases.tagsHint')}
      value={tags.value}
      onChange={tags.onChange}
      suggestions={used.map(({ tag }) => tag)}
      removeLabel={(tag) => t('cases.tagRemove', { tag: isolate(tag) })}
      newText={t('cases.tagNew')}
      maxLength={textLimits.title}
    />
  )
}

function Retention({ control }: Props) {
  const { t } = useT()
  const { labels } = useDateLabels()
  const { field, fieldState } = useController({ control, name: 'retentionReviewOn' })
  return (
    <DayField
      label={t('cases.retention')}
      description={t('cases.retentionHint')}
      labels={labels}
      defaultValue={field.value === 'empty' ? null : field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  )
}
