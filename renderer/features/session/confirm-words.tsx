import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useErrorWords } from '../../view/error-words.ts'

type Props = { readonly onBack: () => void; readonly onConfirmed: () => void }

/** Two words of the sheet, asked back from paper. */
export function ConfirmWords({ onBack, onConfirmed }: Props) {
  const { t } = useT()
  const words = useErrorWords()
  const [places] = useState(twoPlaces)
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const confirm = useMutation({
    mutationFn: () =>
      api.session.confirmRecovery({
        words: places.map((place, index) => ({ place, word: (typed[index] ?? '').trim().toLowerCase() })),
      }),
    gcTime: 0,
    onSuccess: ({ confirmed }) => {
      if (confirmed) onConfirmed()
    },
  })
  const isWrong = confirm.data?.confirmed === false
  return (
    <Form label={t('session.stepWords')} onSubmit={() => confirm.mutate()}>
      <p>{t('session.wordsText')}</p>
      <TextField
        label={t('session.word', { place: places[0] })}
        value={typed[0]}
        onChange={(word) => setTyped([word, typed[1]])}
        dir="ltr"
        autoFocus
      />
      <TextField
        label={t('session.word', { place: places[1] })}
        value={typed[1]}
        onChange={(word) => setTyped([typed[0], word])}
        dir="ltr"
      />
      {isWrong || confirm.isError ? (
        <Note meaning="bad" live="alert">
          {isWrong ? t('session.wordsWrong') : words(confirm.error)}
        </Note>
      ) : null}
      <div className="actions">
        <Button onPress={onBack}>{t('session.backToSheet')}</Button>
        <Button kind="primary" type="submit" isPending={confirm.isPending} isDisabled={typed.some((word) => word.trim() === '')}>
          {t('session.confirmWords')}
        </Button>
      </div>
    </Form>
  )
}

/** Two different places of 24, in order, by chance. */
function twoPlaces(): readonly [number, number] {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
  const first = (a % 24) + 1
  const second = ((first + (b % 23)) % 24) + 1
  return first < second ? [first, second] : [second, first]
}
