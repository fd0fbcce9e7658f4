import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { CaseFields, CaseRow } from '../../../shared/domain/case.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { type CaseDraft, checkCase, draftOf } from './case-draft.ts'
import { CaseFormFields } from './case-fields.tsx'
import { useUpdateCase } from './use-cases.ts'

/** Changes what a case says about itself. */
export function EditCaseDialog({ record, onClose }: { readonly record: CaseRow; readonly onClose: () => void }) {
  const { t } = useT()
  const toast = useToast()
  const update = useUpdateCase()
  const [version, setVersion] = useState(record.version)
  const { control, handleSubmit } = useForm<CaseDraft, unknown, CaseFields>({
    defaultValues: draftOf(record),
    resolver: resolverOf((draft: CaseDraft) => checkCase(draft, t('cases.errorTitle'))),
  })
  const save = (fields: CaseFields) =>
    update.mutate(
      { id: record.id, version, fields },
      {
        onSuccess: () => {
          toast({ meaning: 'good', text: t('ui.saved') })
          onClose()
        },
        // The next attempt is on top of what somebody else saved; the history keeps both.
        onError: (error) => {
          if (vaultErrorOf(error)?.code === 'CHANGED_MEANWHILE')
            void api.cases.get({ id: record.id }).then((newer) => setVersion(newer.version))
        },
      },
    )
  const submit = () => void handleSubmit(save)()
  const foot = <SaveFoot onSave={submit} onCancel={onClose} isPending={update.isPending} />
  return (
    <Dialog title={t('cases.edit')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('cases.edit')} onSubmit={submit}>
        <NotSaved error={update.error} />
        <CaseFormFields control={control} />
      </Form>
    </Dialog>
  )
}
