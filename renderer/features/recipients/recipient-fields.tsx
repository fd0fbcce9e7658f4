import { type Control, useController } from 'react-hook-form'
import { languageNames, languages } from '../../../shared/i18n/language.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import { useT } from '../../i18n.ts'
import { Select } from '../../ui/select.tsx'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import type { KeyedFields, RecipientDraft } from './recipient-draft.ts'

type Props = { readonly control: Control<RecipientDraft, unknown, KeyedFields> }

/** Who a recipient is. */
export function RecipientFieldsOf({ control }: Props) {
  const { t, language } = useT()
  const profile = useController({ control, name: 'profile' })
  const reads = useController({ control, name: 'language' }).field
  return (
    <>
      <div className="columns">
        <TextInput control={control} name="name" label={t('recipients.name')} isRequired maxLength={300} />
        <TextInput control={control} name="organisation" label={t('recipients.organisation')} />
      </div>
      <Select
        label={t('recipients.profile')}
        description={t('recipients.profileHint')}
        options={optionsOf(recipientProfiles, language)}
        value={profile.field.value}
        onChange={profile.field.onChange}
        placeholder={t('ui.choose')}
        isRequired
        error={profile.fieldState.error?.message}
      />
      <Select
        label={t('recipients.language')}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={reads.value}
        onChange={reads.onChange}
      />
      <TextInput control={control} name="note" label={t('recipients.note')} />
    </>
  )
}
