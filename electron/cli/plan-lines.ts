import type { Plan } from '../../shared/domain/plan.ts'
import { formatSize } from '../../shared/i18n/format.ts'
import { type Language, languageNames } from '../../shared/i18n/language.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { identityLevels } from '../../shared/vocabulary/identity-levels.ts'
import { labelOf } from '../../shared/vocabulary/term.ts'
import { factLines, textTable } from './text-table.ts'
import { visible } from './visible.ts'

/** A plan for people: who leaves as what and why, which files leave, what to think of. */
export function planLines(plan: Plan, t: Translate, language: Language): string[] {
  const leaving = plan.files.filter(({ leaves }) => leaves)
  return [
    ...factLines([
      [t('submissions.sumRecipients'), plan.recipients.map(({ name, fingerprint }) => `${name} (${fingerprint})`).join('; ')],
      [t('submissions.sumLanguage'), languageNames[plan.request.language]],
      [t('submissions.sumIncidents'), String(plan.incidentCount)],
      [t('submissions.sumFiles'), `${leaving.length} (${formatSize(plan.totalBytes, language)})`],
      [t('submissions.sumStay'), String(plan.files.length - leaving.length)],
      [t('submissions.sumPlan'), plan.planHash],
    ]),
    ...section(t('submissions.peopleTitle'), peopleLines(plan, t, language), t('submissions.noPeople')),
    ...(plan.replacements === 0 ? [] : [t('submissions.replacements', { count: plan.replacements })]),
    ...section(t('submissions.filesTitle'), fileLines(plan, t, language), t('submissions.noFiles')),
    ...plan.warnings.map((warning) => `${t('cli.level.warning')}: ${warningWords(warning, t, language)}`),
  ]
}

function section(title: string, lines: readonly string[], empty: string): string[] {
  return ['', title, ...(lines.length === 0 ? [empty] : lines).map((line) => `  ${line}`)]
}

function peopleLines({ people, recipients }: Plan, t: Translate, language: Language): string[] {
  if (people.length === 0) return []
  return textTable(
    [t('submissions.colPerson'), t('submissions.colLeavesAs'), t('submissions.colBecause')],
    people.map((person) => {
      const reason = t(`gate.reason.${person.reason}`, { level: labelOf(identityLevels, person.leavesAs, language) })
      const recipient = recipients.find(({ id }) => id === person.recipientId)?.name
      return [
        person.displayName,
        person.leavesAs === 'full-name'
          ? t('submissions.leavesNamed')
          : person.leavesAs === 'withheld'
            ? t('submissions.leavesWithheld')
            : t('submissions.leavesLabel', { label: person.label }),
        [
          recipient === undefined ? reason : t('submissions.becauseFor', { reason, recipient }),
          ...(person.hiddenFields.length === 0
            ? []
            : [t('gate.hides', { fields: person.hiddenFields.map((field) => t(`gate.hidden.${field}`)).join(', ') })]),
          ...person.warnings.map((warning) => t(`gate.warning.${warning}`)),
        ].join('; '),
      ]
    }),
  )
}

function fileLines({ files, people }: Plan, t: Translate, language: Language): string[] {
  if (files.length === 0) return []
  const nameOf = (id: string) => people.find(({ personId }) => personId === id)?.displayName ?? id
  return textTable(
    [t('submissions.colFate'), t('submissions.colSize'), t('submissions.colFile'), t('submissions.colBecause')],
    files.map((file) => [
      file.leaves ? t('submissions.fileLeaves') : t('submissions.fileStays'),
      formatSize(file.sizeBytes, language),
      file.originalName,
      t(`submissions.file.${file.reason}`, { names: file.becauseOf.map(nameOf).join(', ') }),
    ]),
  )
}

function warningWords(warning: Plan['warnings'][number], t: Translate, language: Language): string {
  switch (warning.code) {
    case 'recipient-not-verified':
      return t('submissions.warnNotVerified', { name: visible(warning.name) })
    case 'language-not-accepted':
      return t('submissions.warnLanguage', {
        name: visible(warning.name),
        language: new Intl.DisplayNames([language], { type: 'language' }).of(warning.language) ?? warning.language,
      })
    case 'nexus-does-not-fit':
      return `${t('submissions.warnNexus')}. ${t('submissions.warnNexusText', { name: visible(warning.name) })}`
    case 'case-blocked':
      return `${t('gate.caseBlocked')}. ${t('gate.caseBlockedText')}`
    case 'nothing-leaves':
      return `${t('submissions.warnNothing')}. ${t('submissions.warnNothingText')}`
  }
}
