import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { CopyButton } from '../../view/copy-button.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { useVaultNow } from './use-custody.ts'

/** The last entry, which stands for all before it. */
export function CustodyHead() {
  const { t } = useT()
  const number = useNumberWords()
  const opened = useVault()
  const { custody } = useVaultNow().data ?? opened
  return (
    <section className="stack stack-tight" aria-label={t('custody.head')}>
      <h2>{t('custody.head')}</h2>
      <p className="quiet">{t('custody.headText')}</p>
      <p>
        {t('custody.entry', { seq: number(custody.seq) })} <Fingerprint value={custody.hash} label={t('custody.headHash')} />
      </p>
      <div className="actions">
        <CopyButton text={custody.hash} label={t('custody.copyHash')} />
      </div>
    </section>
  )
}
