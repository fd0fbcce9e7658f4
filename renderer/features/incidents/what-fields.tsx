import { type Control, useController } from 'react-hook-form'
import type { IncidentFields } from '../../../shared/domain/incident.ts'
import { actGroups } from '../../../shared/vocabulary/act-groups.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TextInput } from '../../view/text-input.tsx'
import type { IncidentDraft } from './incident-draft.ts'

type Props = { readonly control: Control<IncidentDraft, unknown, IncidentFields> }

/** What happened: in one line, and as types of acts. */
export function WhatFields({ control }: Props) {
  const { t, language } = useT()
  const acts = useController({ control, name: 'acts' })
  const groups = actGroups.map((group) => ({
    label: group.label[language],
    options: actTypes.filter((act) => act.group === group.code).map((act) => ({ value: act.code, label: act.label[language] })),
  }))
  const chosen =
    acts.field.value.length === 0 ? null : (
      <div className="row">
        <span className="quiet">{t('incidents.chosenActs')}</span>
        {acts.field.value.map((code) => (
          <Tag key={code} meaning="accent">
            {labelOf(actTypes, code, language)}
          </Tag>
        ))}
      </div>
    )
  return (
    <FieldGroup title={t('incidents.what')}>
      <TextInput control={control} name="title" label={t('incidents.incidentTitle')} isRequired maxLength={300} />
      <CheckboxList
        label={t('incidents.acts')}
        description={t('incidents.actsHint')}
        groups={groups.filter((group) => group.options.length > 0)}
        value={acts.field.value}
        onChange={acts.field.onChange}
        error={acts.fieldState.error?.message}
        search={{ label: t('incidents.searchActs'), emptyText: t('ui.noMatch') }}
        chosen={chosen}
        isRequired
      />
    </FieldGroup>
  )
}
