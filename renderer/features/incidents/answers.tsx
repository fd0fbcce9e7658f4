import type { ReactNode } from 'react'
import type { IncidentFields } from '../../../shared/domain/incident.ts'
import { formatSpan } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { actTypes } from '../../../shared/vocabulary/act-types.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { datePrecision } from '../../../shared/vocabulary/date-precision.ts'
import { labelOf } from '../../../shared/vocabulary/term.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { contentLanguageName } from '../../view/content-languages.ts'
import { countryName } from '../../view/countries.ts'
import {
  AuthorAnswer,
  CooperationAnswer,
  InstitutionalAnswer,
  SourceAnswer,
  TargetAnswer,
  TranslationAnswer,
} from './answer-rows.tsx'
import { codeWords } from './code-words.ts'
import type { IncidentDraft } from './incident-draft.ts'
import { NarrativeText } from './narrative-text.tsx'

type Words = { readonly t: Translate; readonly language: Language }

/** An answer of an incident as it is read; null where nothing has been entered. "Unknown" is something. */
export function answerOf(name: keyof IncidentDraft, incident: IncidentFields, { t, language }: Words): ReactNode | null {
  switch (name) {
    case 'title':
    case 'actNote':
    case 'region':
    case 'place':
    case 'statedBy':
      return line(incident[name])
    case 'statedReason':
    case 'nhriActivity':
    case 'effectNote':
      return incident[name] === '' ? null : <NarrativeText language="und">{incident[name]}</NarrativeText>
    case 'acts':
      return incident.acts.map((act) => labelOf(actTypes, act, language)).join(' · ')
    case 'when':
      return `${formatSpan(incident, language)} (${whenPrecision(incident, language)})`
    case 'country':
      return incident.country === null ? null : countryName(incident.country, language)
    case 'means':
      return joined(incident.means.map((code) => codeWords.means(t, code)))
    case 'effects':
      return joined(incident.effects.map((code) => codeWords.effect(t, code)))
    case 'severity':
      return codeWords.severity(t, incident.severity)
    case 'imminence':
      return codeWords.imminence(t, incident.imminence)
    case 'narrativeLanguage':
      return incident.narrativeLanguage === 'und' ? null : contentLanguageName(incident.narrativeLanguage, language)
    case 'narrative':
      return incident.narrative === '' ? null : (
        <NarrativeText language={incident.narrativeLanguage}>{incident.narrative}</NarrativeText>
      )
    case 'classification':
      return labelOf(classifications, incident.classification, language)
    case 'targets':
      return list(incident.targets, (target) => <TargetAnswer target={target} />)
    case 'authors':
      return list(incident.authors, (author) => <AuthorAnswer author={author} />)
    case 'cooperation':
      return list(incident.cooperation, (one) => <CooperationAnswer cooperation={one} />)
    case 'translations':
      return list(incident.translations, (one) => <TranslationAnswer translation={one} />)
    case 'institutionalActs':
      return list(incident.institutionalActs, (act) => <InstitutionalAnswer act={act} />)
    case 'sources':
      return list(incident.sources, (source) => <SourceAnswer source={source} />)
    default:
      return name satisfies never
  }
}

function line(text: string): ReactNode | null {
  return text === '' ? null : <ContentText>{text}</ContentText>
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(' · ')
}

/** Several entries; they have no names of their own, and keep their order. */
function list<Entry>(entries: readonly Entry[], draw: (entry: Entry) => ReactNode): ReactNode | null {
  if (entries.length === 0) return null
  return (
    <ul className="answer-list">
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own, and keep their order
        <li key={index}>{draw(entry)}</li>
      ))}
    </ul>
  )
}

function whenPrecision({ start, end }: IncidentFields, language: Language): string {
  const codes = end === null || end.precision === start.precision ? [start.precision] : [start.precision, end.precision]
  return codes.map((code) => labelOf(datePrecision, code, language)).join(' – ')
}
