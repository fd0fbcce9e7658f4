import { type ReactNode, useEffect, useRef } from 'react'
import type { RedactionReport } from '../../../shared/contract/redaction.ts'
import { useT } from '../../i18n.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/note.tsx'
import { isolate } from '../../view/isolate.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { useSizeWords } from '../../view/use-size-words.ts'

type Props = {
  readonly report: RedactionReport
  /** Whether words were known to look for. */
  readonly hadWords: boolean
}

/** What the check of a copy found, in plain words. */
export function ReportView({ report, hadWords }: Props) {
  const { t } = useT()
  const size = useSizeWords()
  const { isClean, canRemain } = report
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.closest('.redaction-split')?.scrollIntoView({ block: 'start' })
    top.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className="section" aria-label={t('redaction.checkTitle')}>
      <div ref={top} tabIndex={-1} className="redaction-verdict">
        <Note
          meaning={isClean ? 'good' : canRemain ? 'warn' : 'bad'}
          title={t(isClean ? 'redaction.clean' : canRemain ? 'redaction.mayRemain' : 'redaction.notClean')}
          live={isClean ? 'status' : 'alert'}
        />
      </div>
      <h3>{t('redaction.checkTitle')}</h3>
      <Findings report={report} hadWords={hadWords} />
      <FactList
        facts={[
          { label: t('redaction.file'), value: t(`redaction.format.${report.format}`) },
          { label: t('redaction.size'), value: size(report.sizeBytes) },
        ]}
      />
      <h3>{t('redaction.fingerprint')}</h3>
      <Fingerprint value={report.sha256} />
    </section>
  )
}

function Findings({ report, hadWords }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const isText = report.format === 'text' || report.format === 'vtt'
  const noWords = report.remaining.length === 0
  const textWords = () => {
    if (isText) return t('redaction.checkReadable')
    return report.textLength === 0 ? t('redaction.checkNoText') : t('redaction.checkText', { number: number(report.textLength) })
  }
  return (
    <ul className="redaction-findings">
      <Finding isGood={report.isCovered}>{t(report.isCovered ? 'redaction.checkCovered' : 'redaction.checkNotCovered')}</Finding>
      <Finding isGood={report.isExact}>{t(report.isExact ? 'redaction.checkExact' : 'redaction.checkNotExact')}</Finding>
      <Finding isGood={report.isReadable && (isText || report.textLength === 0)}>
        {report.isReadable ? textWords() : t('redaction.checkNotReadable')}
      </Finding>
      <Finding isGood={report.metadata.length === 0}>
        {report.metadata.length === 0
          ? t('redaction.checkNoMetadata')
          : t('redaction.checkMetadata', { names: isolate(report.metadata.join(', ')) })}
      </Finding>
      <Finding isGood={noWords}>
        {noWords ? t(hadWords ? 'redaction.checkNoWords' : 'redaction.checkNothingToFind') : t('redaction.checkWords')}
        {noWords ? null : (
          <ul className="redaction-words">
            {report.remaining.map(({ text, count }) => (
              <li key={text}>{t('redaction.wordCount', { text: isolate(text), number: number(count) })}</li>
            ))}
          </ul>
        )}
      </Finding>
    </ul>
  )
}

function Finding({ isGood, children }: { readonly isGood: boolean; readonly children: ReactNode }) {
  return (
    <li className={isGood ? 'redaction-finding' : 'redaction-finding redaction-finding-bad'}>
      <Icon name={isGood ? 'check' : 'warning'} />
      <div>{children}</div>
    </li>
  )
}
