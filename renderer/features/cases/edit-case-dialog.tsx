import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { CaseFields, CaseRow } from '../../../shared/domain/case.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { DraftGate, DraftNote } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useSaved } from '../../view/undo.ts'
import type { Begun } from '../../view/use-draft.ts'
import { type CaseDraft, checkCase, draftOf } from './case-draft.ts'
import { CaseFormFields } from './case-fields.tsx'
import { useUpdateCase } from './use-cases.ts'

type Props = { readonly record: CaseRow; readonly onClose: () => void }

/** Changes what a case says about itself. */
export function EditCaseDialog({ record, onClose }: Props) {
  const { t } = useT()
  return (
    <DraftGate
      draftKey={draftKeys.case(record.id)}
      version={record.version}
      start={draftOf(record)}
      frame={(offer) => (
        <Dialog title={t('cases.edit')} isOpen onClose={onClose} closeLabel={t('ui.close')}>
          {offer}
        </Dialog>
      )}
    >
      {(begun) => <Fields record={record} begun={begun} onClose={onClose} />}
    </DraftGate>
  )
}

function Fields({ record, begun, onClose }: Props & { readonly begun: Begun<CaseDraft> }) {
  const { t } = useT()
  const saved = useSaved()
  const update = useUpdateCase()
  const [version, setVersion] = useState(begun.version ?? record.version)
  const { control, handleSubmit, subscribe } = useForm<CaseDraft, unknown, CaseFields>({
    defaultValues: begun.kept ?? draftOf(record),
    resolver: resolverOf((draft: CaseDraft) =>
      checkCase(draft, { title: t('cases.errorTitle'), retention: t('cases.errorRetention'), other: t('ui.notAccepted') }),
    ),
  })
  const { keep } = begun
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe, keep])
  const cancel = () => {
    begun.forget()
    onClose()
  }
  const save = (fields: CaseFields) =>
    update.mutate(
      { id: record.id, version, fields },
      {
        onSuccess: () => {
          begun.forget()
          saved(t('ui.saved'), record.id)
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
  const foot = <SaveFoot onSave={submit} onCancel={cancel} isPending={update.isPending} />
  return (
    <Dialog title={t('cases.edit')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <Form label={t('cases.edit')} onSubmit={submit} isWide enterSends={!update.isPending}>
        <NotSaved error={update.error} />
        <CaseFormFields control={control} />
        <DraftNote begun={begun} />
      </Form>
    </Dialog>
  )
}
