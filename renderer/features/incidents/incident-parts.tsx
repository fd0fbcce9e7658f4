import type { ReactNode } from 'react'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { useT } from '../../i18n.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { optionsOf } from '../../view/options.ts'
import { AccountFields } from './account-fields.tsx'
import { AuthorFields } from './author-fields.tsx'
import { SelectAt } from './field-at.tsx'
import { HowFields } from './how-fields.tsx'
import type { IncidentControl } from './incident-draft.ts'
import { InstitutionalFields } from './institutional-fields.tsx'
import type { SectionKey } from './sections.ts'
import { SourceFields } from './source-fields.tsx'
import { TargetFields } from './target-fields.tsx'
import { WhatFields } from './what-fields.tsx'
import { WhenFields, WhereFields } from './when-where-fields.tsx'
import { WhyFields } from './why-fields.tsx'

type Props = {
  readonly control: IncidentControl
  readonly caseId: string
  readonly parts: readonly { readonly key: SectionKey; readonly title: string; readonly wrong: string }[]
  readonly closed: ReadonlySet<SectionKey>
  readonly onToggle: (key: SectionKey, isOpen: boolean) => void
}

/** The questions of an incident, part by part. A part in which something is wrong stays open. */
export function IncidentParts({ control, caseId, parts, closed, onToggle }: Props) {
  const { t } = useT()
  const hints: Partial<Record<SectionKey, string>> = {
    who: t('incidents.targetsHint'),
    'by-whom': t('incidents.authorsHint'),
    institutional: t('incidents.institutionalHint'),
    proof: t('incidents.sourcesHint'),
  }
  return parts.map(({ key, title, wrong }) => {
    const isOpen = wrong !== '' || !closed.has(key)
    return (
      <FormSection
        key={key}
        place={key}
        title={title}
        description={hints[key]}
        isOpen={isOpen}
        onToggle={() => onToggle(key, !isOpen)}
        wrong={wrong}
      >
        <Part name={key} control={control} caseId={caseId} />
      </FormSection>
    )
  })
}

function Part({ name, control, caseId }: Pick<Props, 'control' | 'caseId'> & { readonly name: SectionKey }): ReactNode {
  const { t, language } = useT()
  switch (name) {
    case 'what':
      return <WhatFields control={control} />
    case 'who':
      return <TargetFields control={control} caseId={caseId} />
    case 'when':
      return <WhenFields control={control} />
    case 'where':
      return <WhereFields control={control} />
    case 'by-whom':
      return <AuthorFields control={control} caseId={caseId} />
    case 'why':
      return <WhyFields control={control} caseId={caseId} />
    case 'how':
      return <HowFields control={control} />
    case 'account':
      return <AccountFields control={control} />
    case 'institutional':
      return <InstitutionalFields control={control} />
    case 'proof':
      return <SourceFields control={control} caseId={caseId} />
    case 'handling':
      return (
        <SelectAt
          control={control}
          name="classification"
          label={t('incidents.classification')}
          options={optionsOf(classifications, language)}
        />
      )
    default:
      return name satisfies never
  }
}
