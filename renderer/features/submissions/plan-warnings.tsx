import { Link } from 'react-router'
import type { Plan } from '../../../shared/domain/plan.ts'
import { languageNames, languages } from '../../../shared/i18n/language.ts'
import { useT } from '../../i18n.ts'
import { Note } from '../../ui/note.tsx'
import { isolated } from '../../view/isolated.ts'

type Warning = Plan['warnings'][number]

/** What needs a second thought before anything leaves. */
export function PlanWarnings({ plan }: { readonly plan: Plan }) {
  return (
    <>
      {plan.warnings.map((warning) => (
        <PlanWarning key={JSON.stringify(warning)} warning={warning} recipients={plan.recipients} />
      ))}
    </>
  )
}

function PlanWarning({ warning, recipients }: { readonly warning: Warning; readonly recipients: Plan['recipients'] }) {
  const { t } = useT()
  switch (warning.code) {
    case 'recipient-not-verified': {
      const recipient = recipients.find(({ name, trust }) => name === warning.name && trust === 'not-verified')
      const link = recipient ? <Link to={`/recipients/${recipient.id}`}>{t('recipients.trust')}</Link> : null
      return (
        <Note meaning="warn" title={t('submissions.warnNotVerified', { name: isolated(warning.name) })} actions={link}>
          {t('submissions.warnNotVerifiedText')}
        </Note>
      )
    }
    case 'language-not-accepted': {
      const code = languages.find((language) => language === warning.language)
      const language = code ? languageNames[code] : warning.language
      return (
        <Note meaning="warn" title={t('submissions.warnLanguage', { name: isolated(warning.name), language })}>
          {t('submissions.warnLanguageText')}
        </Note>
      )
    }
    case 'nexus-does-not-fit':
      return (
        <Note meaning="warn" title={t('submissions.warnNexus')}>
          {t('submissions.warnNexusText', { name: isolated(warning.name) })}
        </Note>
      )
    case 'case-blocked':
      return (
        <Note meaning="bad" title={t('gate.caseBlocked')}>
          {t('gate.caseBlockedText')}
        </Note>
      )
    case 'nothing-leaves':
      return (
        <Note meaning="bad" title={t('submissions.warnNothing')}>
          {t('submissions.warnNothingText')}
        </Note>
      )
    default:
      return warning satisfies never
  }
}
