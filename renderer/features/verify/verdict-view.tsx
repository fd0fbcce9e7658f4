import { useEffect, useRef } from 'react'
import type { VerifyReport } from '../../../shared/bundle/report.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { Note } from '../../ui/note.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { isolated } from '../../view/isolated.ts'
import { useListWords } from '../../view/list-words.ts'
import { PathText } from '../../view/path-text.tsx'
import { BundleFiles } from './bundle-files.tsx'
import { BundleSays } from './bundle-says.tsx'
import { Findings } from './findings.tsx'
import { OpenBundle } from './open-bundle.tsx'
import { notProvenCodes, useFindingWords } from './use-finding-words.ts'
import type { VerifyInput } from './use-verify.ts'

type Props = {
  readonly report: VerifyReport
  readonly input: VerifyInput
  readonly checkedAt: Date
  readonly onAnother: () => void
  readonly onOtherKeys: () => void
}

const looks = {
  good: { className: 'verdict-good', icon: 'check' },
  'good-signer-unknown': { className: 'verdict-warn', icon: 'warning' },
  bad: { className: 'verdict-bad', icon: 'close' },
  'not-opened': { className: 'verdict-warn', icon: 'lock' },
} as const satisfies Readonly<Record<VerifyReport['verdict'], { className: string; icon: IconName }>>

/** The verdict in plain words: the headline, what was checked, what it does not prove, what is in the bundle. */
export function VerdictView({ report, input, checkedAt, onAnother, onOtherKeys }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const words = useFindingWords()
  const isWhole = report.verdict === 'good' || report.verdict === 'good-signer-unknown'
  const notProven = report.findings.filter(({ code }) => notProvenCodes.has(code))
  return (
    <div className="stack verdict-page">
      <Headline report={report} />
      <Findings findings={report.findings.filter(({ code }) => !notProvenCodes.has(code))} />
      {notProven.length === 0 ? null : (
        <Note meaning="warn" title={t('verdict.notProven')}>
          {notProven.map((finding) => (
            <p key={finding.code}>{words(finding)}</p>
          ))}
        </Note>
      )}
      <FactList
        facts={[
          { label: t('verify.checkedFile'), value: <PathText>{input.path}</PathText> },
          { label: t('verify.checkedAt'), value: dates.instant(checkedAt.toISOString()) },
          report.signerName === null ? null : { label: t('verify.signerName'), value: <bdi>{report.signerName}</bdi> },
          report.signerFingerprint === null
            ? null
            : { label: t('verify.signer'), value: <Fingerprint value={report.signerFingerprint} /> },
        ]}
      />
      <div className="actions no-print">
        {isWhole ? <OpenBundle input={input} /> : null}
        {report.verdict === 'not-opened' ? (
          <Button kind="primary" icon="key" onPress={onOtherKeys}>
            {t('verify.changeKeys')}
          </Button>
        ) : null}
        <Button icon="print" onPress={() => window.print()}>
          {t('verify.print')}
        </Button>
        <Button onPress={onAnother}>{t('verify.another')}</Button>
      </div>
      {report.summary === null ? null : <BundleSays summary={report.summary} />}
      {report.files.length === 0 ? null : <BundleFiles files={report.files} />}
    </div>
  )
}

function Headline({ report }: { readonly report: VerifyReport }) {
  const { t } = useT()
  const dates = useDateWords()
  const list = useListWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { className, icon } = looks[report.verdict]
  const { summary, verdict, signerName } = report
  const title =
    verdict === 'good' && signerName !== null
      ? t('verify.goodTitle', { signer: isolated(signerName) })
      : t(`verdict.headline.${verdict}`)
  return (
    <section className={`verdict ${className}`} aria-live="polite">
      <div className="verdict-seal">
        <Icon name={icon} />
      </div>
      <div className="verdict-words">
        <h2 ref={heading} tabIndex={-1} className="verdict-title">
          {title}
        </h2>
        <p className="muted">{t(`verdict.advice.${verdict}`)}</p>
        {summary === null || verdict === 'bad' ? null : (
          <p className="muted">
            {t('verify.sealedFor', {
              when: dates.instant(summary.createdAt),
              recipients: isolated(list(summary.recipients)),
            })}
          </p>
        )}
      </div>
    </section>
  )
}
