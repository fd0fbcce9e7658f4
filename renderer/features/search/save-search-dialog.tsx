import { useState } from 'react'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { type Asked, mostSaved, type SavedSearch } from './saved-search.ts'

type Props = {
  readonly asked: Asked
  readonly saved: readonly SavedSearch[]
  readonly onSave: (search: SavedSearch) => void
  readonly onClose: () => void
}

/** Names a search to find it again. A search of the same name is replaced, and that is said before. */
export function SaveSearchDialog({ asked, saved, onSave, onClose }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const [name, setName] = useState(asked.text.trim())
  const [isTried, setTried] = useState(false)
  const wanted = name.trim().normalize('NFC')
  const isKnown = saved.some((one) => one.name === wanted)
  const isFull = !isKnown && saved.length >= mostSaved
  const problem = wanted === '' ? t('search.errorName') : isFull ? t('search.saveFull', { limit: number(mostSaved) }) : null
  const submit = () => {
    setTried(true)
    if (problem !== null) return
    onSave({ name: wanted, asked })
    onClose()
  }
  return (
    <Dialog
      title={t('search.save')}
      isOpen
      onClose={onClose}
      closeLabel={t('ui.cancel')}
      foot={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button kind="primary" onPress={submit}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <Form label={t('search.save')} onSubmit={submit}>
        <TextField
          label={t('search.saveName')}
          description={isKnown ? t('search.saveSame') : t('search.saveHint')}
          value={name}
          onChange={setName}
          maxLength={300}
          autoFocus
          isRequired
          {...(isTried && problem !== null ? { error: problem } : {})}
        />
      </Form>
    </Dialog>
  )
}
