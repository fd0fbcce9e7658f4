import { type Control, useController } from 'react-hook-form'
import { answers, type ConsentFields } from '../../../shared/domain/consent.ts'
import type { RecipientProfileCode } from '../../../shared/vocabulary/recipient-profiles.ts'
import { useT } from '../../i18n.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import type { ConsentDraft } from './consent-draft.ts'
import { answerKeys } from './consent-words.ts'

type Props = {
  readonly control: Control<ConsentDraft, unknown, ConsentFields>
  readonly profile: RecipientProfileCode
}

/** Recipients who write to Governments and report in public: they ask both questions. */
const asking: ReadonlySet<RecipientProfileCode> = new Set(['special-procedures', 'ohchr-reprisals'])

/** The two separate questions of the Special Procedures about a name; for recipients who ask neither, nothing. */
export function NameQuestions({ control, profile }: Props) {
  const { t } = useT()
  const toGovernments = useController({ control, name: 'nameToGovernments' }).field
  const inPublic = useController({ control, name: 'nameInPublicReports' }).field
  const options = answers.map((value) => ({ value, label: t(answerKeys[value]) }))
  if (!asking.has(profile)) return null
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
      <p className="field-description">
        {t('consent.nameHint')} {profile === 'special-procedures' ? t('consent.nameHintSpecial') : t('consent.nameHintReprisals')}
      </p>
    </div>
  )
}
