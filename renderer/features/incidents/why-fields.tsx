import { useFieldArray } from 'react-hook-form'
import { unEntities } from '../../../shared/vocabulary/un-entities.ts'
import { useT } from '../../i18n.ts'
import { RowList } from '../../ui/row-list.tsx'
import { optionsOf } from '../../view/options.ts'
import { DateAt, SelectAt, TextAt } from './field-at.tsx'
import { emptyCooperation, type IncidentControl } from './incident-draft.ts'
import { ItemAt } from './pick-fields.tsx'

type Props = { readonly control: IncidentControl; readonly caseId: string }

/** Why: the reason that was given, what the institution was doing, and the cooperation that it may answer to. */
export function WhyFields({ control, caseId }: Props) {
  const { t } = useT()
  return (
    <>
      <TextAt
        control={control}
        name="statedReason"
        label={t('incidents.statedReason')}
        description={t('incidents.statedReasonHint')}
        isMultiline
        rows={3}
      />
      <TextAt control={control} name="statedBy" label={t('incidents.statedBy')} />
      <TextAt
        control={control}
        name="nhriActivity"
        label={t('incidents.nhriActivity')}
        description={t('incidents.nhriActivityHint')}
        isMultiline
        rows={3}
      />
      <h3>{t('incidents.cooperation')}</h3>
      <p className="field-description">{t('incidents.cooperationHint')}</p>
      <CooperationRows control={control} caseId={caseId} />
    </>
  )
}

function CooperationRows({ control, caseId }: Props) {
  const { t, language } = useT()
  const { fields, append, remove } = useFieldArray({ control, name: 'cooperation' })
  return (
    <RowList
      rowKeys={fields.map(({ id }) => id)}
      title={(number) => t('incidents.cooperationRow', { number })}
      removeLabel={(number) => t('incidents.removeCooperation', { number })}
      onRemove={remove}
      add={[{ label: t('incidents.addCooperation'), onPress: () => append({ ...emptyCooperation }, { shouldFocus: false }) }]}
    >
      {(index) => (
        <>
          <SelectAt
            control={control}
            name={`cooperation.${index}.entity`}
            label={t('incidents.entity')}
            options={optionsOf(unEntities, language)}
            isRequired
          />
          <DateAt control={control} name={`cooperation.${index}.date`} label={t('incidents.cooperationDate')} />
          <TextAt
            control={control}
            name={`cooperation.${index}.nature`}
            label={t('incidents.nature')}
            description={t('incidents.natureHint')}
          />
          <ItemAt control={control} name={`cooperation.${index}.proofItemId`} caseId={caseId} label={t('incidents.proofItem')} />
        </>
      )}
    </RowList>
  )
}
