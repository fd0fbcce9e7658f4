import { useState } from 'react'
import type { Case } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { DraftGate, DraftNote } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import type { Begun } from '../../view/use-draft.ts'
import { useCreateCase } from './use-cases.ts'

type Props = { readonly onClose: () => void; readonly onMade: (made: Case) => void }
type NewCase = { readonly title: string }

/** A new case in one field; the rest has its usual values and can be changed later. */
export function NewCaseDialog(props: Props) {
  const { t } = useT()
  return (
    <DraftGate<NewCase>
      draftKey={draftKeys.newCase}
      version={null}
      start={{ title: '' }}
      frame={(offer) => (
        <Dialog title={t('cases.new')} isOpen onClose={props.onClose} closeLabel={t('ui.close')}>
          {offer}
        </Dialog>
      )}
    >
      {(begun) => <Fields {...props} begun={begun} />}
    </DraftGate>
  )
}

function Fields({ begun, onClose, onMade }: Props & { readonly begun: Begun<NewCase> }) {
  const { t } = useT()
  const toast = useToast()
  const create = useCreateCase()
  const [title, setTitle] = useState(begun.kept?.title ?? '')
  const [isWrong, setWrong] = useState(false)
  const cancel = () => {
    begun.forget()
    onClose()
  }
  const submit = () => {
    setWrong(title.trim() === '')
    if (title.trim() === '' || create.isPending) return
    create.mutate(
      { title },
      {
        onSuccess: (made) => {
          begun.forget()
          toast({ meaning: 'good', text: t('cases.made', { reference: made.reference }) })
          onClose()
          onMade(made)
        },
      },
    )
  }
  const foot = <SaveFoot label={t('cases.open')} onSave={submit} onCancel={cancel} isPending={create.isPending} />
  return (
    <Dialog title={t('cases.new')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('cases.new')} onSubmit={submit}>
        <TextField
          label={t('cases.newTitle')}
          description={t('cases.newHint')}
          value={title}
          onChange={(now) => {
            setTitle(now)
            begun.keep({ title: now })
          }}
          error={isWrong ? t('cases.errorTitle') : null}
          maxLength={300}
          isRequired
          autoFocus
        />
        <DraftNote begun={begun} />
        <NotSaved error={create.error} />
      </Form>
    </Dialog>
  )
}
