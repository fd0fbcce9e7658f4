import { useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { focusFirstWrong, resolverOf } from '../../view/check-form.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { TextInput } from '../../view/text-input.tsx'
import { checkRecipient, draftOf, type KeyedFields, type RecipientDraft } from './recipient-draft.ts'
import { RecipientFieldsOf } from './recipient-fields.tsx'
import { useRecipientWords } from './use-recipient-words.ts'
import { useAddKeys } from './use-recipients.ts'

/** Adds a recipient by keys, where there is no card. */
export function AddByKeys({ onAdded }: { readonly onAdded: (recipient: Recipient) => void }) {
  const { t, language } = useT()
  const words = useErrorWords()
  const draftWords = useRecipientWords()
  const place = useRef<HTMLDivElement>(null)
  const add = useAddKeys()
  const { control, handleSubmit } = useForm<RecipientDraft, unknown, KeyedFields>({
    defaultValues: draftOf(null, language),
    resolver: resolverOf((draft: RecipientDraft) => checkRecipient(draft, draftWords)),
    shouldFocusError: false,
  })
  const submit = () =>
    void handleSubmit(
      (keyed) => add.mutate(keyed, { onSuccess: onAdded }),
      () => requestAnimationFrame(() => focusFirstWrong(place.current)),
    )()
  return (
    <div ref={place}>
      <Form label={t('recipients.byKeys')} onSubmit={submit}>
        {add.error ? (
          <Note meaning="bad" title={t('ui.notSaved')} live="alert">
            {words(add.error)}
          </Note>
        ) : null}
        <RecipientFieldsOf control={control} />
        <FieldGroup title={t('recipients.keys')}>
          <TextInput
            control={control}
            name="ageRecipient"
            label={t('recipients.ageRecipient')}
            description={t('recipients.ageRecipientHint')}
            isRequired
            dir="ltr"
            isMono
          />
          <TextInput
            control={control}
            name="sshKey"
            label={t('recipients.sshKey')}
            description={t('recipients.sshKeyHint')}
            dir="ltr"
            isMono
          />
        </FieldGroup>
        <div className="form-foot">
          <Button kind="primary" type="submit" isPending={add.isPending}>
            {t('recipients.addThis')}
          </Button>
          <span className="quiet">{t('ui.required')}</span>
        </div>
      </Form>
    </div>
  )
}
