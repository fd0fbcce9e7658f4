import { type Control, useController } from 'react-hook-form'
import { type MeasureFields, measureStatuses } from '../../../shared/domain/measure.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { protectionMeasures } from '../../../shared/vocabulary/protection-measures.ts'
import { useT } from '../../i18n.ts'
import { Select } from '../../ui/select.tsx'
import { DateField } from '../../view/date-field.tsx'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import type { MeasureDraft } from './measure-draft.ts'
import { measureStatusKeys } from './measure-words.ts'
import { useNamed } from './use-measures.ts'

type Props = { readonly control: Control<MeasureDraft, unknown, MeasureFields> }

/** What of whom, when, for whom, and what came of it. */
export function MeasureFormFields({ control, caseId }: Props & { readonly caseId: string }) {
  const { t, language } = useT()
  const type = useController({ control, name: 'type' })
  const status = useController({ control, name: 'status' }).field
  const date = useController({ control, name: 'date' })
  const classification = useController({ control, name: 'classification' }).field
  return (
    <>
      <div className="columns">
        <Select
          label={t('measures.type')}
          placeholder={t('ui.choose')}
          value={type.field.value}
          onChange={type.field.onChange}
          options={optionsOf(protectionMeasures, language)}
          error={type.fieldState.error?.message}
          isRequired
          autoFocus
        />
        <Select
          label={t('measures.status')}
          value={status.value}
          onChange={status.onChange}
          options={measureStatuses.map((value) => ({ value, label: t(measureStatusKeys[value]) }))}
        />
      </div>
      <div className="columns">
        <TextInput control={control} name="askedOf" label={t('measures.askedOf')} description={t('measures.askedOfHint')} />
        <TextInput control={control} name="askedBy" label={t('measures.askedBy')} />
      </div>
      <DateField
        label={t('measures.date')}
        value={date.field.value}
        onChange={date.field.onChange}
        onBlur={date.field.onBlur}
        error={date.fieldState.error?.message}
        inputRef={date.field.ref}
      />
      <NamedFields control={control} caseId={caseId} />
      <TextInput control={control} name="outcome" label={t('measures.outcome')} isMultiline rows={3} />
      <Select
        label={t('measures.classification')}
        value={classification.value}
        onChange={classification.onChange}
        options={optionsOf(classifications, language)}
      />
    </>
  )
}

/** Which incident it follows, and whom it is to protect. */
function NamedFields({ control, caseId }: Props & { readonly caseId: string }) {
  const { t } = useT()
  const incident = useController({ control, name: 'incidentId' }).field
  const person = useController({ control, name: 'personId' }).field
  const { incidents, people } = useNamed(caseId)
  const nobody = { value: '', label: t('measures.noPerson') }
  const noIncident = { value: '', label: t('measures.noIncident') }
  return (
    <div className="columns">
      <Select
        label={t('measures.person')}
        value={person.value ?? ''}
        onChange={(id) => person.onChange(id === '' ? null : id)}
        options={[nobody, ...people.map(({ id, displayName }) => ({ value: id, label: displayName }))]}
      />
      <Select
        label={t('measures.incident')}
        value={incident.value ?? ''}
        onChange={(id) => incident.onChange(id === '' ? null : id)}
        options={[noIncident, ...incidents.map(({ id, title }) => ({ value: id, label: title }))]}
      />
    </div>
  )
}
