import { useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { focusFirstWrong, resolverOf } from '../../view/check-form.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { checkRecipient, draftOf, type KeyedFields, type RecipientDraft } from './recipient-draft.ts'
import { RecipientFieldsOf } from './recipient-fields.tsx'
import { useRecipientWords } from './use-recipient-words.ts'
import { useUpdateRecipient } from './use-recipients.ts'

/** Changes who a recipient is. Keys never change: other keys are another recipient. */
export function EditRecipient({ recipient }: { readonly recipient: Recipient }) {
  const { t } = useT()
  const words = useErrorWords()
  const draftWords = useRecipientWords()
  const toast = useToast()
  const place = useRef<HTMLDivElement>(null)
  const update = useUpdateRecipient()
  const { readOnly } = useVault()
  const { control, handleSubmit } = useForm<RecipientDraft, unknown, KeyedFields>({
    defaultValues: draftOf(recipient, recipient.language),
    resolver: resolverOf((draft: RecipientDraft) => checkRecipient(draft, draftWords)),
    shouldFocusError: false,
  })
  const submit = () =>
    void handleSubmit(
      ({ fields }) =>
        update.mutate(
          { id: recipient.id, version: recipient.version, fields },
          { onSuccess: () => toast({ meaning: 'good', text: t('recipients.saved') }) },
        ),
      () => requestAnimationFrame(() => focusFirstWrong(place.current)),
    )()
  const isChanged = vaultErrorOf(update.error)?.code === 'CHANGED_MEANWHILE'
  return (
    <div ref={place}>
      <Form label={t('recipients.editTitle')} onSubmit={submit}>
        <FieldGroup title={t('recipients.editTitle')}>
          {update.error ? (
            <Note meaning="bad" title={t('ui.notSaved')} live="alert">
              {isChanged ? t('recipients.changedText') : words(update.error)}
            </Note>
          ) : null}
          <RecipientFieldsOf control={control} />
          <div className="actions">
            <Button type="submit" isPending={update.isPending} isDisabled={readOnly !== null}>
              {t('ui.save')}
            </Button>
          </div>
        </FieldGroup>
      </Form>
    </div>
  )
}
