import { type Control, useController, useFormState, useWatch } from 'react-hook-form'
import { acquisitionMethods, type EvidenceFields } from '../../../shared/domain/evidence.ts'
import { sourceConnections } from '../../../shared/vocabulary/source-connections.ts'
import { useT } from '../../i18n.ts'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Select } from '../../ui/select.tsx'
import { DateInput } from '../../view/date-input.tsx'
import { optionsOf } from '../../view/options.ts'
import { PickPerson } from '../../view/pick-person.tsx'
import { TextInput } from '../../view/text-input.tsx'
import { methodKeys } from './evidence-words.ts'
import { type ItemDraft, isOfWeb } from './item-draft.ts'
import { useDecisionsOfCase } from './use-decisions.ts'

type Props = { readonly control: Control<ItemDraft, unknown, EvidenceFields>; readonly caseId: string }

/** How it came here: by what way, from whom, with what, and with whose consent. */
export function ItemProvenanceFields({ control, caseId }: Props) {
  const { t, language } = useT()
  const method = useController({ control, name: 'method' }).field
  const source = useController({ control, name: 'sourcePersonId' })
  const connection = useController({ control, name: 'sourceConnection' }).field
  return (
    <FieldGroup title={t('evidence.provenance')}>
      <div className="columns">
        <Select
          label={t('evidence.method')}
          value={method.value}
          onChange={method.onChange}
          options={acquisitionMethods.map((value) => ({ value, label: t(methodKeys[value]) }))}
        />
        <TextInput control={control} name="acquiredBy" label={t('evidence.acquiredBy')} />
      </div>
      <PickPerson
        caseId={caseId}
        label={t('history.field.sourcePersonId')}
        inRole="source"
        value={source.field.value}
        onChange={source.field.onChange}
        error={source.fieldState.error?.message}
      />
      <Select
        label={t('fields.sourceConnections')}
        value={connection.value}
        onChange={connection.onChange}
        options={optionsOf(sourceConnections, language)}
      />
      <TextInput control={control} name="tool" label={t('history.field.tool')} description={t('evidence.fieldToolHint')} />
      <WebFields control={control} />
      <ConsentField control={control} caseId={caseId} />
    </FieldGroup>
  )
}

/** Where it stood on the web and when it was captured: asked of what comes from there, shown where it was filled in. */
function WebFields({ control }: Pick<Props, 'control'>) {
  const { t } = useT()
  const [type, url, capturedDate] = useWatch({ control, name: ['type', 'url', 'capturedDate'] })
  const { defaultValues } = useFormState({ control })
  const wasFilled = isOfWeb({ type, url: defaultValues?.url ?? '', capturedDate: defaultValues?.capturedDate ?? '' })
  if (!(wasFilled || isOfWeb({ type, url, capturedDate }))) return null
  return (
    <>
      <TextInput control={control} name="url" label={t('history.field.url')} dir="ltr" />
      <DateInput
        control={control}
        name="capturedDate"
        label={t('history.field.capturedDate')}
        description={t('evidence.fieldCapturedHint')}
      />
    </>
  )
}

/** The decisions of the people of the case on which the item rests. */
function ConsentField({ control, caseId }: Props) {
  const { t } = useT()
  const { field } = useController({ control, name: 'consentIds' })
  const decisions = useDecisionsOfCase(caseId)
  if (decisions === null) return null
  if (decisions.length === 0) return <p className="quiet">{t('evidence.noDecisions')}</p>
  const offered = new Set(decisions.map(({ value }) => value))
  // A decision about somebody who has left the case is not offered, and stays noted.
  const others = field.value.filter((id) => !offered.has(id))
  return (
    <CheckboxList
      label={t('history.field.consentIds')}
      description={t('evidence.fieldConsentsHint')}
      groups={[{ label: '', options: decisions }]}
      value={field.value}
      onChange={(ids) => field.onChange([...others, ...ids])}
      search={decisions.length > 12 ? { label: t('evidence.searchDecisions'), emptyText: t('ui.noMatch') } : undefined}
    />
  )
}
