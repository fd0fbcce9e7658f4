import { type Control, useController } from 'react-hook-form'
import type { EvidenceFields } from '../../../shared/domain/evidence.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { evidenceTypes } from '../../../shared/vocabulary/evidence-types.ts'
import { useT } from '../../i18n.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { contentLanguageOptions } from '../../view/content-languages.ts'
import { DateInput } from '../../view/date-input.tsx'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import { offeredStates, triageLooks } from '../../view/triage/triage-words.ts'
import { EvidenceTagField } from './evidence-tag-field.tsx'
import type { ItemDraft } from './item-draft.ts'
import { useIncidentsOfCase, usePeopleOfCase } from './use-evidence.ts'

type Props = { readonly control: Control<ItemDraft, unknown, EvidenceFields> }

/** Whom it identifies, and what it is evidence of: what decides whether it may leave comes first. */
export function ItemLinkFields({ control, caseId }: Props & { readonly caseId: string }) {
  const { t } = useT()
  const people = usePeopleOfCase(caseId).data ?? []
  const incidents = useIncidentsOfCase(caseId).data ?? []
  const identifies = useController({ control, name: 'identifies' }).field
  const reviewed = useController({ control, name: 'peopleReviewed' }).field
  const about = useController({ control, name: 'incidentIds' }).field
  return (
    <FieldGroup title={t('evidence.links')}>
      {people.length === 0 ? (
        <Note>{t('evidence.noPeople')}</Note>
      ) : (
        <CheckboxList
          label={t('evidence.fieldIdentifies')}
          description={t('evidence.fieldIdentifiesHint')}
          groups={[{ label: '', options: people.map(({ id, displayName }) => ({ value: id, label: displayName })) }]}
          value={identifies.value}
          onChange={identifies.onChange}
          isInline
          search={people.length > 12 ? { label: t('evidence.searchPeople'), emptyText: t('ui.noMatch') } : undefined}
        />
      )}
      <Checkbox isSelected={reviewed.value} onChange={reviewed.onChange} description={t('evidence.fieldReviewedHint')}>
        {t('evidence.fieldReviewed')}
      </Checkbox>
      {incidents.length === 0 ? (
        <p className="quiet">{t('evidence.noIncidents')}</p>
      ) : (
        <CheckboxList
          label={t('evidence.fieldIncidents')}
          groups={[{ label: '', options: incidents.map(({ id, title }) => ({ value: id, label: title })) }]}
          value={about.value}
          onChange={about.onChange}
        />
      )}
    </FieldGroup>
  )
}

/** What somebody decided about it when looking through many items, and words to find it by. */
export function ItemSortFields({ control, caseId }: Props & { readonly caseId: string }) {
  const { t } = useT()
  const triage = useController({ control, name: 'triage' }).field
  const tags = useController({ control, name: 'tags' }).field
  return (
    <FieldGroup title={t('triage.title')}>
      <Select
        label={t('triage.hint')}
        value={triage.value}
        onChange={triage.onChange}
        options={offeredStates.map((value) => ({ value, label: t(triageLooks[value].words) }))}
      />
      <EvidenceTagField
        caseId={caseId}
        label={t('triage.tags')}
        description={t('cases.tagsHint')}
        value={tags.value}
        onChange={tags.onChange}
      />
    </FieldGroup>
  )
}

/** What it is. */
export function ItemAboutFields({ control }: Props) {
  const { t, language } = useT()
  const type = useController({ control, name: 'type' }).field
  const contentLanguage = useController({ control, name: 'language' }).field
  const classification = useController({ control, name: 'classification' }).field
  const written = contentLanguage.value === 'und' ? undefined : contentLanguage.value
  return (
    <FieldGroup title={t('evidence.about')}>
      <TextInput control={control} name="title" label={t('evidence.fieldTitle')} isRequired maxLength={300} lang={written} />
      <div className="columns">
        <Select
          label={t('evidence.fieldType')}
          value={type.value}
          onChange={type.onChange}
          options={optionsOf(evidenceTypes, language)}
        />
        <Select
          label={t('evidence.fieldClassification')}
          value={classification.value}
          onChange={classification.onChange}
          options={optionsOf(classifications, language)}
        />
      </div>
      <TextInput
        control={control}
        name="description"
        label={t('evidence.fieldDescription')}
        description={t('evidence.fieldDescriptionHint')}
        isMultiline
        rows={4}
      />
      <ComboBox
        label={t('evidence.fieldLanguage')}
        options={contentLanguageOptions(language, t('ui.noLanguage'), contentLanguage.value)}
        value={contentLanguage.value}
        onChange={(value) => contentLanguage.onChange(value ?? 'und')}
        emptyText={t('ui.noMatch')}
      />
      <DateInput
        control={control}
        name="createdDate"
        label={t('evidence.fieldCreated')}
        description={t('evidence.fieldCreatedHint')}
      />
    </FieldGroup>
  )
}
