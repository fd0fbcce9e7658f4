import type { BundleSummary } from '../../../shared/bundle/report.ts'
import { languageNames, languages } from '../../../shared/i18n/language.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Fingerprint } from '../../ui/fingerprint.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { useListWords } from '../../view/list-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { useSizeWords } from '../../view/use-size-words.ts'

/** What a bundle says of itself; only worth something beside the verdict. */
export function BundleSays({ summary }: { readonly summary: BundleSummary }) {
  const { t } = useT()
  const dates = useDateWords()
  const list = useListWords()
  const number = useNumberWords()
  const size = useSizeWords()
  const language = languages.find((one) => one === summary.language)
  return (
    <section className="card section">
      <h3>{t('verify.summary')}</h3>
      <p>
        <ContentText lang={summary.language}>{summary.title}</ContentText>
      </p>
      <FactList
        facts={[
          { label: t('verify.sender'), value: <ContentText>{summary.sender}</ContentText> },
          { label: t('verify.reference'), value: <bdi dir="ltr">{summary.reference}</bdi> },
          { label: t('verify.recipients'), value: <ContentText>{list(summary.recipients)}</ContentText> },
          { label: t('verify.made'), value: dates.instant(summary.createdAt) },
          { label: t('verify.language'), value: language ? languageNames[language] : <bdi>{summary.language}</bdi> },
          {
            label: t('verify.content'),
            value: t('verify.contentFiles', { count: summary.fileCount, size: size(summary.totalBytes) }),
          },
          { label: t('verify.withheldPersons'), value: number(summary.withheldPersons) },
          { label: t('verify.withheldFiles'), value: number(summary.withheldFiles) },
          {
            label: t('verify.custodyHead'),
            value: (
              <>
                {t('verify.custodyHeadValue', { seq: number(summary.custodySeq) })} <Fingerprint value={summary.custodyHash} />
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
