import { useController, useFieldArray, useWatch } from 'react-hook-form'
import { countIndependent } from '../../../shared/domain/assessment.ts'
import { incidentSourceRoles } from '../../../shared/domain/incident.ts'
import { reliability } from '../../../shared/vocabulary/reliability.ts'
import { sourceConnections } from '../../../shared/vocabulary/source-connections.ts'
import { useT } from '../../i18n.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { RowList } from '../../ui/row-list.tsx'
import { optionsOf } from '../../view/options.ts'
import { codeOptions, codeWords } from './code-words.ts'
import { SelectAt, TextAt } from './field-at.tsx'
import { emptySource, type IncidentControl } from './incident-draft.ts'
import { ItemAt, PersonAt } from './pick-fields.tsx'

type Props = { readonly control: IncidentControl; readonly caseId: string }

/** What the incident rests on; how far each source and what it says can be relied on, apart. */
export function SourceFields({ control, caseId }: Props) {
  const { t } = useT()
  const { fields, append, remove } = useFieldArray({ control, name: 'sources' })
  const sources = useWatch({ control, name: 'sources' })
  return (
    <>
      <p className="quiet">{t('incidents.independentCount', { count: countIndependent(sources) })}</p>
      <RowList
        rowKeys={fields.map(({ id }) => id)}
        title={(number) => t('incidents.source', { number })}
        removeLabel={(number) => t('incidents.removeSource', { number })}
        onRemove={remove}
        add={[{ label: t('incidents.addSource'), onPress: () => append({ ...emptySource }, { shouldFocus: false }) }]}
      >
        {(index) => <SourceRow control={control} caseId={caseId} index={index} />}
      </RowList>
    </>
  )
}

function SourceRow({ control, caseId, index }: Props & { readonly index: number }) {
  const { t, language } = useT()
  const isIndependent = useController({ control, name: `sources.${index}.isIndependent` }).field
  const levels = optionsOf(reliability, language)
  return (
    <>
      <div className="columns">
        <SelectAt
          control={control}
          name={`sources.${index}.role`}
          label={t('incidents.sourceRole')}
          options={codeOptions(incidentSourceRoles, codeWords.sourceRole, t)}
        />
        <SelectAt
          control={control}
          name={`sources.${index}.connection`}
          label={t('incidents.connection')}
          options={optionsOf(sourceConnections, language)}
        />
      </div>
      <div className="columns">
        <PersonAt
          control={control}
          name={`sources.${index}.personId`}
          caseId={caseId}
          label={t('incidents.pickPerson')}
          inRole="source"
        />
        <ItemAt control={control} name={`sources.${index}.itemId`} caseId={caseId} label={t('incidents.pickItem')} />
      </div>
      <TextAt
        control={control}
        name={`sources.${index}.note`}
        label={t('incidents.sourceNote')}
        description={t('incidents.sourceNoteHint')}
      />
      <div className="columns">
        <SelectAt
          control={control}
          name={`sources.${index}.sourceReliability`}
          label={t('incidents.sourceReliability')}
          options={levels}
        />
        <SelectAt
          control={control}
          name={`sources.${index}.informationReliability`}
          label={t('incidents.informationReliability')}
          options={levels}
        />
      </div>
      <Checkbox isSelected={isIndependent.value} onChange={isIndependent.onChange} description={t('incidents.isIndependentHint')}>
        {t('incidents.isIndependent')}
      </Checkbox>
    </>
  )
}
