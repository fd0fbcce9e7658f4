import { useState } from 'react'
import { type Recipient, type TrustLevel, trustLevels } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { trustKeys } from '../../view/trust-tag.tsx'
import { useSetTrust } from './use-recipients.ts'

const textKeys = {
  'not-verified': 'recipients.trustNotVerifiedText',
  'seen-on-paper': 'recipients.trustSeenOnPaperText',
  'read-aloud': 'recipients.trustReadAloudText',
  met: 'recipients.trustMetText',
} as const satisfies Readonly<Record<TrustLevel, string>>

/** How it was made sure that the keys belong to their owner, and what each way means. */
export function TrustForm({ recipient }: { readonly recipient: Recipient }) {
  const { t } = useT()
  const words = useErrorWords()
  const toast = useToast()
  const set = useSetTrust()
  const { readOnly } = useVault()
  const [trust, setTrust] = useState(recipient.trust)
  const [trustNote, setTrustNote] = useState(recipient.trustNote)
  const submit = () =>
    set.mutate(
      { id: recipient.id, version: recipient.version, trust, trustNote },
      { onSuccess: () => toast({ meaning: 'good', text: t('recipients.trustSaved') }) },
    )
  return (
    <Form label={t('recipients.trust')} onSubmit={submit}>
      <h2>{t('recipients.trust')}</h2>
      {recipient.trust === 'not-verified' ? <Note meaning="warn">{t('recipients.trustWhy')}</Note> : null}
      {set.error ? (
        <Note meaning="bad" title={t('ui.notSaved')} live="alert">
          {words(set.error)}
        </Note>
      ) : null}
      <RadioGroup
        label={t('recipients.colTrust')}
        value={trust}
        onChange={setTrust}
        options={trustLevels.map((value) => ({ value, label: t(trustKeys[value]), description: t(textKeys[value]) }))}
      />
      <TextField label={t('recipients.trustNote')} value={trustNote} onChange={setTrustNote} maxLength={1_000} />
      <div className="actions">
        <Button kind="primary" type="submit" isPending={set.isPending} isDisabled={readOnly !== null}>
          {t('recipients.trustSave')}
        </Button>
      </div>
    </Form>
  )
}
