import { useController } from 'react-hook-form'
import { actGroups } from '../../../shared/vocabulary/act-groups.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { Tag } from '../../ui/tag.tsx'
import { FieldAt, TextAt } from './field-at.tsx'
import type { IncidentControl } from './incident-draft.ts'

/** What happened: in one line, and as types of acts. */
export function WhatFields({ control }: { readonly control: IncidentControl }) {
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
    <>
      <TextAt control={control} name="title" label={t('incidents.incidentTitle')} isRequired maxLength={300} />
      <FieldAt path="acts">
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
      </FieldAt>
      {acts.field.value.includes('other') ? (
        <TextAt
          control={control}
          name="actNote"
          label={t('incidents.actNote')}
          description={t('incidents.actNoteHint')}
          isRequired
        />
      ) : null}
    </>
  )
}
