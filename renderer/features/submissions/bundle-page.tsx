import { Link, useParams } from 'react-router'
import type { BundleRecord } from '../../../shared/domain/plan.ts'
import { languageNames } from '../../../shared/i18n/language.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { PathText } from '../../view/path-text.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { TrustTag } from '../../view/trust-tag.tsx'
import { useNumberWords } from '../../view/use-number-words.ts'
import { useSizeWords } from '../../view/use-size-words.ts'
import { PeopleTable } from './people-table.tsx'
import { useBundle } from './use-submissions.ts'

/** One bundle of the ledger: for whom it was sealed, how each person left, its hashes. */
export function BundlePage() {
  const { t } = useT()
  const { caseId = '', bundleId = '' } = useParams()
  const query = useBundle(caseId, bundleId)
  return (
    <QueryView query={query}>
      {(bundle) =>
        bundle === null ? (
          <div className="page-body">
            <EmptyState title={t('common.notFoundTitle')} actions={<Link to="/submissions">{t('submissions.ledger')}</Link>}>
              {t('common.notFoundText')}
            </EmptyState>
          </div>
        ) : (
          <Parts bundle={bundle} />
        )
      }
    </QueryView>
  )
}

function Parts({ bundle }: { readonly bundle: BundleRecord }) {
  const { t } = useT()
  const dates = useDateWords()
  const before = (
    <>
      <Link to={`/cases/${bundle.caseId}/submissions`}>
        <bdi dir="ltr">{bundle.caseReference}</bdi>
      </Link>
      <span>{dates.instant(bundle.createdAt)}</span>
    </>
  )
  const print = (
    <Button icon="print" onPress={() => window.print()}>
      {t('submissions.print')}
    </Button>
  )
  return (
    <>
      <PageHeader title={<bdi dir="ltr">{bundle.fileName}</bdi>} before={before} actions={print} />
      <div className="page-body">
        <div className="split">
          <div className="stack">
            <section className="section">
              <h2>{t('submissions.recipientsThen')}</h2>
              <ul className="stack">
                {bundle.recipients.map((recipient) => (
                  <li key={recipient.id} className="stack stack-tight">
                    <div className="row">
                      <Link to={`/recipients/${recipient.id}`}>
                        <ContentText>{recipient.name}</ContentText>
                      </Link>
                      <TrustTag trust={recipient.trust} />
                    </div>
                    <Fingerprint value={recipient.fingerprint} label={t('recipients.fingerprint')} />
                  </li>
                ))}
              </ul>
            </section>
            <section className="section">
              <h2>{t('submissions.peopleThen')}</h2>
              {bundle.people.length === 0 ? (
                <p className="muted">{t('submissions.noPeople')}</p>
              ) : (
                <PeopleTable people={bundle.people} recipients={bundle.recipients} label={t('submissions.peopleThen')} />
              )}
            </section>
          </div>
          <Facts bundle={bundle} />
        </div>
      </div>
    </>
  )
}

function Facts({ bundle }: { readonly bundle: BundleRecord }) {
  const { t } = useT()
  const size = useSizeWords()
  const number = useNumberWords()
  return (
    <aside className="split-side" aria-label={t('submissions.record', { name: bundle.fileName })}>
      <FactList
        facts={[
          { label: t('submissions.fileName'), value: <PathText>{bundle.fileName}</PathText> },
          { label: t('submissions.size'), value: size(bundle.sizeBytes) },
          { label: t('submissions.sumLanguage'), value: languageNames[bundle.language] },
          {
            label: t('submissions.colFiles'),
            value: t('submissions.filesLeft', { left: number(bundle.filesLeft), withheld: number(bundle.filesWithheld) }),
          },
          { label: t('submissions.madeBy'), value: <ContentText>{bundle.createdBy}</ContentText> },
        ]}
      />
      <h3>{t('submissions.sha256')}</h3>
      <Fingerprint value={bundle.sha256} />
      <h3>{t('submissions.innerSha256')}</h3>
      <Fingerprint value={bundle.innerSha256} />
      <h3>{t('submissions.custodyHead')}</h3>
      <p>{t('submissions.custodyHeadValue', { seq: number(bundle.custodySeq) })}</p>
      <Fingerprint value={bundle.custodyHash} />
    </aside>
  )
}
