import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { Note } from '../ui/note.tsx'
import { SecretField } from '../ui/secret-field.tsx'
import { TextField } from '../ui/text-field.tsx'

export type NewPassphrase = {
  readonly passphrase: string
  readonly again: string
  readonly weakAccepted: boolean
  /** Typed twice alike, and strong enough or accepted as weak. */
  readonly isReady: boolean
}

export const nothingTyped: NewPassphrase = { passphrase: '', again: '', weakAccepted: false, isReady: false }

type Props = {
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  readonly isChecked: boolean
  readonly label?: string
}

/** A passphrase of one's own, twice, with its strength in words; a weak one needs a typed word. */
export function NewPassphraseFields({ value, onChange, isChecked, label }: Props) {
  const { t } = useT()
  const asked = useDeferredValue(value.passphrase)
  const [typedWord, setTypedWord] = useState('')
  const strength = useQuery({
    queryKey: ['strength', asked],
    queryFn: () => api.session.passphraseStrength({ passphrase: asked }),
    enabled: asked !== '',
    gcTime: 0,
  })
  const weakWord = t('session.weakWord')
  const isWeak = strength.data?.isWeak ?? false
  const change = (changes: Partial<NewPassphrase>, word = typedWord) => {
    const next = { ...value, ...changes }
    const weakAccepted = word.trim().toLowerCase() === weakWord.toLowerCase()
    const isReady = next.passphrase !== '' && next.passphrase === next.again
    onChange({ ...next, weakAccepted, isReady })
  }
  const differs = value.passphrase !== value.again
  const words = strength.data && value.passphrase !== '' ? t(strengthKey(strength.data.score)) : undefined
  return (
    <>
      <SecretField
        label={label ?? t('session.passphrase')}
        description={words === undefined ? undefined : `${t('session.strength')}: ${words}`}
        showLabel={t('session.showPassphrase')}
        value={value.passphrase}
        onChange={(passphrase) => change({ passphrase })}
        isRequired
      />
      <SecretField
        label={t('session.passphraseAgain')}
        showLabel={t('session.showPassphrase')}
        value={value.again}
        onChange={(again) => change({ again })}
        error={isChecked && differs ? t('session.passphraseDiffers') : undefined}
        isRequired
      />
      {isWeak && value.passphrase !== '' ? (
        <>
          <Note meaning="warn">{t('session.weakNote', { word: weakWord })}</Note>
          <TextField
            label={t('session.weakField', { word: weakWord })}
            value={typedWord}
            onChange={(word) => {
              setTypedWord(word)
              change({}, word)
            }}
            error={isChecked && !value.weakAccepted ? t('ui.needed') : undefined}
          />
        </>
      ) : null}
    </>
  )
}

function strengthKey(score: number) {
  const keys = ['session.strength0', 'session.strength1', 'session.strength2', 'session.strength3', 'session.strength4'] as const
  return keys[score] ?? keys[0]
}
