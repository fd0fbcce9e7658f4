import type { RecoverySheet } from '../../../shared/contract/session.ts'
import { formatInstant } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { QrCode } from './qr-code.tsx'

/** The page that goes into the safe: 24 words, the same as a picture, what it belongs to, and how to use it. */
export function SheetPage({ sheet }: { readonly sheet: RecoverySheet }) {
  const { t, language } = useT()
  const facts = [
    { label: t('session.sheetVaultId'), value: <Fingerprint value={sheet.vaultId} /> },
    { label: t('session.sheetDate'), value: formatInstant(sheet.createdAt, language) },
    { label: t('session.sheetInstitution'), value: <Fingerprint value={sheet.institutionFingerprint} /> },
    { label: t('session.sheetUser'), value: <Fingerprint value={sheet.userFingerprint} /> },
    {
      label: t('session.sheetCustody'),
      value: <bdi>{t('session.sheetCustodyValue', { seq: sheet.custodySeq, hash: sheet.custodyHash })}</bdi>,
    },
  ]
  return (
    <article className="sheet">
      <h2>{t('session.sheetFor', { name: sheet.vaultName })}</h2>
      <p>
        <strong>{t('session.sheetWarn')}</strong>
      </p>
      <div className="sheet-secret">
        <ol className="sheet-words" aria-label={t('session.sheetWords')} dir="ltr">
          {sheet.words.map((word, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may occur twice, and its place is what counts
            <li key={index}>
              <span>{word}</span>
            </li>
          ))}
        </ol>
        <QrCode text={sheet.words.join(' ')} label={t('session.sheetQr')} />
      </div>
      <FactList facts={facts} />
      <h3>{t('session.sheetHow')}</h3>
      <ol className="sheet-how">
        <li>{t('session.sheetHow1')}</li>
        <li>{t('session.sheetHow2')}</li>
        <li>{t('session.sheetHow3')}</li>
      </ol>
      <p>{t('session.sheetHow4')}</p>
    </article>
  )
}
