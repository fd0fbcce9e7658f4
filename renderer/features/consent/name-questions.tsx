import { type Control, useController } from 'react-hook-form'
import { answers, type ConsentFields } from '../../../shared/domain/consent.ts'
import { useT } from '../../i18n.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import type { ConsentDraft } from './consent-draft.ts'
import { answerKeys } from './consent-words.ts'

type Props = { readonly control: Control<ConsentDraft, unknown, ConsentFields> }

/** The two separate questions of the Special Procedures about a name. */
export function NameQuestions({ control }: Props) {
  const { t } = useT()
  const toGovernments = useController({ control, name: 'nameToGovernments' }).field
  const inPublic = useController({ control, name: 'nameInPublicReports' }).field
  const options = answers.map((value) => ({ value, label: t(answerKeys[value]) }))
  return (
    <div className="section">
      <div className="columns">
        <RadioGroup
          label={t('consent.toGovernments')}
          options={options}
          value={toGovernments.value}
          onChange={toGovernments.onChange}
          isInline
        />
        <RadioGroup
          label={t('consent.inPublic')}
          options={options}
          value={inPublic.value}
          onChange={inPublic.onChange}
          isInline
        />
      </div>
      <p className="field-description">{t('consent.nameHint')}</p>
    </div>
  )
}
