import { useState } from 'react'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { useProblemWords } from '../../view/problem-words.ts'
import { useChange } from '../../view/use-change.ts'
import { useSizeWords } from '../../view/use-size-words.ts'
import { base64Of, type Pasted } from './pasted.ts'

type Props = { readonly caseId: string; readonly pasted: Pasted; readonly onClose: () => void }

const whatKeys = { picture: 'evidence.pastePicture', text: 'evidence.pasteText', file: 'evidence.pasteFile' } as const

/** Asks once more before something pasted becomes evidence, and for its name. */
export function PasteDialog({ caseId, pasted, onClose }: Props) {
  const { t } = useT()
  const words = useErrorWords()
  const problemWords = useProblemWords()
  const size = useSizeWords()
  const toast = useToast()
  const [name, setName] = useState(pasted.name)
  const [isAsked, setAsked] = useState(false)
  const add = useChange(async () => api.evidence.paste({ caseId, name: name.trim(), base64: await base64Of(pasted.blob) }))
  const problem = add.data?.outcome === 'failed' ? problemWords(add.data.problem) : add.error ? words(add.error) : null
  const submit = () => {
    setAsked(true)
    if (name.trim() === '') return
    add.mutate(undefined, {
      onSuccess: ({ outcome }) => {
        if (outcome === 'failed') return
        const isNew = outcome === 'added'
        toast({
          meaning: isNew ? 'good' : 'plain',
          text: isNew ? t('evidence.pasteAdded', { name: name.trim() }) : t('evidence.pasteAlready'),
        })
        onClose()
      },
    })
  }
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={submit} isPending={add.isPending}>
        {t('evidence.pasteConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('evidence.pasteTitle')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('evidence.pasteTitle')} onSubmit={submit}>
        {problem === null ? null : (
          <Note meaning="bad" live="alert">
            {problem}
          </Note>
        )}
        <p>{t(whatKeys[pasted.what], { size: size(pasted.blob.size) })}</p>
        <TextField
          label={t('evidence.pasteName')}
          value={name}
          onChange={setName}
          isRequired
          autoFocus
          maxLength={200}
          error={isAsked && name.trim() === '' ? t('evidence.pasteNameNeeded') : null}
        />
      </Form>
    </Dialog>
  )
}
