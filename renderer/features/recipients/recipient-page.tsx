import { Link, useParams } from 'react-router'
import type { Recipient } from '../../../shared/domain/recipient.ts'
import { languageNames } from '../../../shared/i18n/language.ts'
import { recipientProfiles } from '../../../shared/vocabulary/recipient-profiles.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CopyButton } from '../../view/copy-button.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { FingerprintAloud } from '../../view/fingerprint-aloud.tsx'
import { PathText } from '../../view/path-text.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { TrustTag } from '../../view/trust-tag.tsx'
import { EditRecipient } from './edit-recipient.tsx'
import { TrustForm } from './trust-form.tsx'
import { useBundles, useRecipient } from './use-recipients.ts'

/** One recipient: keys, how they were verified, what was sent. */
export function RecipientPage() {
  const { recipientId = '' } = useParams()
  const query = useRecipient(recipientId)
  return <QueryView query={query}>{(recipient) => <Parts key={recipient.id} recipient={recipient} />}</QueryView>
}

function Parts({ recipient }: { readonly recipient: Recipient }) {
  const { t, language } = useT()
  const before = (
    <>
      <Link to="/recipients">{t('recipients.back')}</Link>
      <span>{labelOf(recipientProfiles, recipient.profile, language)}</span>
      <span lang={recipient.language}>{languageNames[recipient.language]}</span>
      <TrustTag trust={recipient.trust} />
    </>
  )
  return (
    <>
      <PageHeader
        title={<ContentText>{recipient.name}</ContentText>}
        before={before}
        after={<ContentText>{recipient.organisation}</ContentText>}
      />
      <div className="page-body">
        <div className="split">
          <div className="stack">
            <TrustForm recipient={recipient} />
            <EditRecipient recipient={recipient} />
          </div>
          <aside className="split-side" aria-label={t('recipients.keys')}>
            <h2>{t('recipients.fingerprint')}</h2>
            <FingerprintAloud value={recipient.fingerprint} label={t('recipients.fingerprint')} />
            <p className="quiet">{t('recipients.fingerprintHint')}</p>
            <Keys recipient={recipient} />
            <div className="actions">
              <CopyButton text={recipient.fingerprint} label={t('ui.copy')} />
            </div>
            <BundlesOf recipientId={recipient.id} />
          </aside>
        </div>
      </div>
    </>
  )
}

function Keys({ recipient }: { readonly recipient: Recipient }) {
  const { t } = useT()
  const key = (text: string) => <PathText>{text}</PathText>
  return (
    <>
      <h2>{t('recipients.keys')}</h2>
      <FactList
        facts={[
          { label: t('recipients.ageRecipient'), value: key(recipient.ageRecipient) },
          {
            label: t('recipients.sshKey'),
            value: recipient.sshKey === null ? t('recipients.noSshKey') : key(recipient.sshKey),
          },
        ]}
      />
    </>
  )
}

function BundlesOf({ recipientId }: { readonly recipientId: string }) {
  const { t } = useT()
  const dates = useDateWords()
  const query = useBundles()
  return (
    <section className="section">
      <h2>{t('recipients.bundles')}</h2>
      <QueryView query={query}>
        {({ rows }) => {
          const sent = rows.filter((bundle) => bundle.recipients.some(({ id }) => id === recipientId))
          if (sent.length === 0) return <p className="muted">{t('recipients.noBundles')}</p>
          return (
            <ul className="stack stack-tight">
              {sent.map((bundle) => (
                <li key={bundle.id}>
                  <Link to={`/submissions/${bundle.caseId}/${bundle.id}`}>
                    <bdi dir="ltr">{bundle.caseReference}</bdi>
                  </Link>{' '}
                  <span className="quiet">{dates.instant(bundle.createdAt)}</span>
                </li>
              ))}
            </ul>
          )
        }}
      </QueryView>
    </section>
  )
}
