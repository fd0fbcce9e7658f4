import { type Control, useController } from 'react-hook-form'
import { type ConsentFields, hiddenFields } from '../../../shared/domain/consent.ts'
import { useT } from '../../i18n.ts'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import type { ConsentDraft } from './consent-draft.ts'
import { hiddenKeys } from './consent-words.ts'

type Props = { readonly control: Control<ConsentDraft, unknown, ConsentFields> }

/** What stays hidden even where the name may be given. Contacts always do. */
export function HiddenField({ control }: Props) {
  const { t } = useT()
  const { field } = useController({ control, name: 'hiddenFields' })
  return (
    <CheckboxList
      label={t('consent.hidden')}
      groups={[
        {
          label: '',
          options: hiddenFields.map((value) => ({
            value,
            label: t(hiddenKeys[value].label),
            description: t(hiddenKeys[value].hint),
          })),
        },
      ]}
      value={field.value}
      onChange={field.onChange}
    />
  )
}
