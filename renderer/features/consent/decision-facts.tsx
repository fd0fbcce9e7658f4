import { Link } from 'react-router'
import type { Consent } from '../../../shared/domain/consent.ts'
import { identityLevels } from '../../../shared/vocabulary/identity-levels.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { contentLanguageName } from '../../view/content-languages.ts'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { answerKeys, formKeys, giverKeys, hiddenKeys, topicKeys } from './consent-words.ts'

/** Everything that was recorded of a decision. */
export function DecisionFacts({ consent }: { readonly consent: Consent }) {
  const { t, language } = useT()
  const dates = useDateWords()
  const dayOrEmpty = (day: string | null) => (day === null ? '' : dates.day(day))
  const told = consent.informedOf.map((topic) => t(topicKeys[topic]))
  return (
    <>
      <FactList
        facts={[
          { label: t('consent.informedOf'), value: told.length === 0 ? t('consent.informedNone') : lines(told) },
          { label: t('consent.givenBy'), value: t(giverKeys[consent.givenBy]) },
          { label: t('consent.givenByName'), value: text(consent.givenByName) },
          { label: t('consent.level'), value: labelOf(identityLevels, consent.identityLevel, language) },
          { label: t('consent.toGovernments'), value: t(answerKeys[consent.nameToGovernments]) },
          { label: t('consent.inPublic'), value: t(answerKeys[consent.nameInPublicReports]) },
          { label: t('consent.hidden'), value: lines(consent.hiddenFields.map((field) => t(hiddenKeys[field].label))) },
          { label: t('consent.form'), value: t(formKeys[consent.form]) },
          { label: t('consent.day'), value: dates.day(consent.decidedOn) },
          {
            label: t('consent.language'),
            value: consent.language === 'und' ? '' : contentLanguageName(consent.language, language),
          },
          { label: t('consent.interpreter'), value: text(consent.interpreter) },
          { label: t('consent.witness'), value: text(consent.witness) },
          {
            label: t('consent.evidence'),
            value:
              consent.evidenceItemId === null ? (
                ''
              ) : (
                <Link to={`/evidence/${consent.evidenceItemId}`}>{t('consent.evidenceOpen')}</Link>
              ),
          },
          { label: t('consent.review'), value: dayOrEmpty(consent.reviewOn) },
          { label: t('consent.withdrawDay'), value: dayOrEmpty(consent.withdrawnOn) },
          { label: t('consent.withdrawWhy'), value: text(consent.withdrawnWhy) },
          { label: t('consent.note'), value: text(consent.note) },
        ]}
      />
      <p className="quiet">
        {t('consent.by', { name: isolate(consent.createdBy), when: isolate(dates.instant(consent.createdAt)) })}
      </p>
    </>
  )
}

function lines(words: readonly string[]) {
  return words.length === 0 ? '' : words.map((word) => <div key={word}>{word}</div>)
}

function text(value: string) {
  return value === '' ? '' : <ContentText className="prose">{value}</ContentText>
}
