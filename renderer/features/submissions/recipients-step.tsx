import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { languageNames, languages } from '../../../shared/i18n/language.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Select } from '../../ui/select.tsx'
import { optionsOf } from '../../view/options.ts'
import { QueryView } from '../../view/query-view.tsx'
import { trustKeys } from '../../view/trust-tag.tsx'
import { mostRecipients } from './bundle-draft.ts'
import type { StepProps } from './new-bundle-page.tsx'
import { StepFrame } from './step-frame.tsx'
import { useRecipients } from './use-submissions.ts'

/** Who the bundle is for, in which language, and the most that may be said about anybody. */
export function RecipientsStep({ draft, change }: StepProps) {
  const { t } = useT()
  const navigate = useNavigate()
  const query = useRecipients()
  return (
    <QueryView query={query}>
      {(recipients) =>
        recipients.length === 0 ? (
          <EmptyState
            title={t('submissions.noRecipientsTitle')}
            actions={
              <Button kind="primary" icon="add" onPress={() => void navigate('/recipients/new')}>
                {t('submissions.addRecipient')}
              </Button>
            }
          >
            {t('submissions.noRecipientsText')}
          </EmptyState>
        ) : (
          <Choice recipients={recipients} draft={draft} change={change} />
        )
      }
    </QueryView>
  )
}

function Choice({ recipients, draft, change }: StepProps & { readonly recipients: readonly Recipient[] }) {
  const { t, language } = useT()
  const [isAsked, setAsked] = useState(false)
  const { recipientIds } = draft
  const problem =
    recipientIds.length === 0
      ? t('submissions.recipientNeeded')
      : recipientIds.length > mostRecipients
        ? t('submissions.tooManyRecipients', { limit: mostRecipients })
        : null
  const choose = (ids: readonly string[]) => {
    const only = ids.length === 1 ? recipients.find(({ id }) => id === ids[0]) : undefined
    change({ recipientIds: ids, confirmed: null, ...(only ? { language: only.language } : {}) })
  }
  const next = () => {
    setAsked(true)
    if (problem === null) change({ step: 'people' })
  }
  return (
    <StepFrame title={t('submissions.whoFor')} text={t('submissions.whoForText')} onNext={next}>
      <div className="form">
        <CheckboxList
          label={t('submissions.recipients')}
          groups={[
            {
              label: '',
              options: recipients.map(({ id, name, profile, trust }) => ({
                value: id,
                label: name,
                description: `${labelOf(recipientProfiles, profile, language)} · ${t(trustKeys[trust])}`,
              })),
            },
          ]}
          value={recipientIds}
          onChange={choose}
          isRequired
          error={isAsked ? problem : null}
        />
        <Select
          label={t('submissions.language')}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={draft.language}
          onChange={(value) => change({ language: value, confirmed: null })}
        />
        <Select
          label={t('submissions.level')}
          description={t('submissions.levelHint')}
          options={optionsOf(identityLevels, language)}
          value={draft.identityLevel}
          onChange={(identityLevel) => change({ identityLevel, confirmed: null })}
        />
      </div>
    </StepFrame>
  )
}
