import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { VaultGlance } from '../../../shared/contract/session.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useErrorWords } from '../../view/error-words.ts'

/** Who, and the passphrase; or the words of the recovery sheet. The engine answers later after each failure; nobody is locked out. */
export function UnlockForm({ glance }: { readonly glance: VaultGlance }) {
  const { t } = useT()
  const words = useErrorWords()
  const { onOpened } = useSession()
  const [isRecovery, setRecovery] = useState(false)
  const [slotId, setSlotId] = useState(glance.users[0]?.slotId ?? '')
  const [secret, setSecret] = useState('')
  const { path } = glance
  const unlock = useMutation({
    mutationFn: () =>
      api.session.unlock(
        isRecovery
          ? { with: 'recovery', path, words: secret }
          : { with: 'passphrase', path, passphrase: secret, ...(slotId ? { slotId } : {}) },
      ),
    gcTime: 0,
    onSuccess: onOpened,
  })
  const error = unlock.isError ? words(unlock.error) : undefined
  return (
    <Form
      label={t('session.unlockTitle')}
      isWide
      onSubmit={() => {
        if (secret !== '' && !unlock.isPending) unlock.mutate()
      }}
    >
      {glance.users.length > 1 && !isRecovery ? (
        <Select
          label={t('session.who')}
          options={glance.users.map((user) => ({ value: user.slotId, label: user.name }))}
          value={slotId}
          onChange={setSlotId}
        />
      ) : null}
      {isRecovery ? (
        <TextField
          label={t('session.recoveryWords')}
          description={t('session.recoveryWordsHelp')}
          value={secret}
          onChange={setSecret}
          error={error}
          isMultiline
          rows={4}
          dir="ltr"
          autoFocus
        />
      ) : (
        <SecretField
          label={t('session.passphrase')}
          showLabel={t('session.showPassphrase')}
          value={secret}
          onChange={setSecret}
          error={error}
          autoFocus
        />
      )}
      <Button kind="primary" type="submit" isWide isPending={unlock.isPending} isDisabled={secret === ''}>
        {unlock.isPending ? t('session.unlocking') : t('session.unlock')}
      </Button>
      {glance.hasRecovery ? (
        <Button
          kind="quiet"
          onPress={() => {
            setRecovery(!isRecovery)
            setSecret('')
            unlock.reset()
          }}
        >
          {isRecovery ? t('session.usePassphrase') : t('session.useRecovery')}
        </Button>
      ) : null}
    </Form>
  )
}
