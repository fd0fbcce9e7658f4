import { useState } from 'react'
import type { Case } from '../../../shared/domain/case.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useCreateCase } from './use-cases.ts'

type Props = { readonly isOpen: boolean; readonly onClose: () => void; readonly onMade: (made: Case) => void }

/** A new case in one field; the rest has its usual values and can be changed later. */
export function NewCaseDialog({ isOpen, onClose, onMade }: Props) {
  const { t } = useT()
  const toast = useToast()
  const create = useCreateCase()
  const [title, setTitle] = useState('')
  const [isWrong, setWrong] = useState(false)
  const close = () => {
    setTitle('')
    setWrong(false)
    create.reset()
    onClose()
  }
  const submit = () => {
    setWrong(title.trim() === '')
    if (title.trim() === '' || create.isPending) return
    const fields = {
      title,
      summary: '',
      status: 'open',
      classification: 'confidential',
      lead: '',
      nexus: 'unknown',
      tags: [],
    } as const
    create.mutate(
      { ...fields, tags: [] },
      {
        onSuccess: (made) => {
          toast({ meaning: 'good', text: t('cases.made', { reference: made.reference }) })
          close()
          onMade(made)
        },
      },
    )
  }
  const foot = <SaveFoot label={t('cases.open')} onSave={submit} onCancel={close} isPending={create.isPending} />
  return (
    <Dialog title={t('cases.new')} isOpen={isOpen} onClose={close} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('cases.new')} onSubmit={submit}>
        <TextField
          label={t('cases.newTitle')}
          description={t('cases.newHint')}
          value={title}
          onChange={setTitle}
          error={isWrong ? t('cases.errorTitle') : null}
          maxLength={300}
          isRequired
          autoFocus
        />
        <NotSaved error={create.error} />
      </Form>
    </Dialog>
  )
}
