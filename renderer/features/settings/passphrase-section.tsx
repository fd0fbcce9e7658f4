import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { NewPassphraseFields, nothingTyped } from '../../view/new-passphrase-fields.tsx'

/** A new passphrase in place of the old one. */
export function PassphraseSection() {
  const { t } = useT()
  const words = useErrorWords()
  const toast = useToast()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState(nothingTyped)
  const [isChecked, setChecked] = useState(false)
  const change = useMutation({
    mutationFn: () => api.session.changePassphrase({ current, next: next.passphrase, weakAccepted: next.weakAccepted }),
    gcTime: 0,
    onSuccess: () => {
      setCurrent('')
      setNext(nothingTyped)
      setChecked(false)
      toast({ meaning: 'good', text: t('settings.changed') })
    },
  })
  return (
    <FieldGroup title={t('settings.passphrase')} description={t('settings.passphraseText')}>
      <Form
        label={t('settings.passphrase')}
        onSubmit={() => {
          setChecked(true)
          if (current !== '' && next.isReady && !change.isPending) change.mutate()
        }}
      >
        <SecretField
          label={t('settings.current')}
          showLabel={t('session.showPassphrase')}
          value={current}
          onChange={setCurrent}
          error={isChecked && current === '' ? t('ui.needed') : undefined}
        />
        <NewPassphraseFields label={t('settings.next')} value={next} onChange={setNext} isChecked={isChecked} />
        {change.isError ? (
          <Note meaning="bad" live="alert">
            {words(change.error)}
          </Note>
        ) : null}
        <div className="actions">
          <Button type="submit" isPending={change.isPending}>
            {t('settings.change')}
          </Button>
        </div>
      </Form>
    </FieldGroup>
  )
}
