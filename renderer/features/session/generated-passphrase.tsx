import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { QueryView } from '../../view/query-view.tsx'

type Props = {
  readonly passphrase: string
  readonly again: string
  readonly isChecked: boolean
  readonly onGenerated: (passphrase: string) => void
  readonly onAgain: (again: string) => void
}

/** Seven words chosen by chance, and the same typed once more. */
export function GeneratedPassphrase({ passphrase, again, isChecked, onGenerated, onAgain }: Props) {
  const { t, language } = useT()
  const query = useQuery({
    queryKey: ['passphrase', language],
    queryFn: () => api.session.generatePassphrase({ language }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const offered = query.data?.passphrase ?? ''
  useEffect(() => onGenerated(offered), [offered, onGenerated])
  const differs = again.trim() !== passphrase
  return (
    <>
      <p>{t('session.passphraseText')}</p>
      <QueryView query={query}>
        {(made) => (
          <section className="passphrase" aria-label={t('session.generated')}>
            <output dir="ltr" className="passphrase-words">
              {made.passphrase}
            </output>
            <Button icon="undo" onPress={() => void query.refetch()}>
              {t('session.another')}
            </Button>
          </section>
        )}
      </QueryView>
      <SecretField
        label={t('session.passphraseAgain')}
        showLabel={t('session.showPassphrase')}
        value={again}
        onChange={onAgain}
        error={isChecked && differs ? t('session.passphraseDiffers') : undefined}
        isRequired
      />
    </>
  )
}
