import { useController } from 'react-hook-form'
import { imminences, incidentEffects, incidentMeans, severities } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { codeOptions, codeWords } from './code-words.ts'
import { FieldAt, SelectAt, TextAt } from './field-at.tsx'
import type { IncidentControl } from './incident-draft.ts'

/** How: by which means, how serious, how near, and what it led to. */
export function HowFields({ control }: { readonly control: IncidentControl }) {
  const { t } = useT()
  const means = useController({ control, name: 'means' }).field
  const effects = useController({ control, name: 'effects' }).field
  return (
    <>
      <FieldAt path="means">
        <CheckboxList
          label={t('incidents.means')}
          groups={[{ label: '', options: codeOptions(incidentMeans, codeWords.means, t) }]}
          value={means.value}
          onChange={means.onChange}
          isInline
        />
      </FieldAt>
      <div className="columns">
        <SelectAt
          control={control}
          name="severity"
          label={t('incidents.severity')}
          options={codeOptions(severities, codeWords.severity, t)}
        />
        <SelectAt
          control={control}
          name="imminence"
          label={t('incidents.imminence')}
          options={codeOptions(imminences, codeWords.imminence, t)}
        />
      </div>
      <FieldAt path="effects">
        <CheckboxList
          label={t('incidents.effects')}
          groups={[{ label: '', options: codeOptions(incidentEffects, codeWords.effect, t) }]}
          value={effects.value}
          onChange={effects.onChange}
          isInline
        />
      </FieldAt>
      <TextAt control={control} name="effectNote" label={t('incidents.effectNote')} isMultiline rows={2} />
    </>
  )
}
