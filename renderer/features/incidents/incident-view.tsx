import { useState } from 'react'
import { lateVerification } from '../../../shared/domain/assessment.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { formatDay } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Note } from '../../ui/note.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { DeleteButton } from '../../view/delete-button.tsx'
import { HistoryButton } from '../../view/history/history-button.tsx'
import { isolate } from '../../view/isolate.ts'
import { answerOf } from './answers.tsx'
import { AssessDialog } from './assess-dialog.tsx'
import { AssessmentTag } from './assessment-tag.tsx'
import { hasInstitutionalAct, type IncidentDraft } from './incident-draft.ts'
import { IncidentEvidence } from './incident-evidence.tsx'
import { IncidentPattern } from './incident-pattern.tsx'
import { NarrativeText } from './narrative-text.tsx'
import { answerKeys, incidentSections } from './sections.ts'

type Props = { readonly incident: Incident; readonly onEdit: () => void; readonly onDeleted: () => void }

/** Everything that is recorded of an incident, to be read and printed. What nobody has entered is said to be so. */
export function IncidentView({ incident, onEdit, onDeleted }: Props) {
  const { t } = useT()
  const isReadOnly = useVault().readOnly !== null
  const [isAssessing, setAssessing] = useState(false)
  const sections = incidentSections.filter(
    ({ key }) =>
      key !== 'institutional' ||
      hasInstitutionalAct({ ...incident, institutionalActs: [] }) ||
      incident.institutionalActs.length > 0,
  )
  return (
    <article className="incident-view stack" aria-labelledby="incident-title">
      <header className="stack">
        <div className="toolbar-print">
          <h2 id="incident-title" className="grow">
            <ContentText>{incident.title}</ContentText>
          </h2>
          <div className="actions no-print">
            <Button kind="primary" icon="edit" onPress={onEdit} isDisabled={isReadOnly}>
              {t('incidents.editOne')}
            </Button>
            <Button icon="check" onPress={() => setAssessing(true)} isDisabled={isReadOnly}>
              {t('incidents.assess')}
            </Button>
            <HistoryButton kind="incident" id={incident.id} name={incident.title} />
            <DeleteButton kind="incident" id={incident.id} onDeleted={onDeleted} />
            <Button icon="print" onPress={() => window.print()}>
              {t('ui.print')}
            </Button>
          </div>
        </div>
        <Assessment incident={incident} />
      </header>
      {sections.map(({ key, title, names }) => (
        <section key={key} className="answers" aria-labelledby={`incident-${key}`}>
          <h2 id={`incident-${key}`}>{t(title)}</h2>
          <Answers incident={incident} names={names} />
        </section>
      ))}
      <IncidentEvidence incident={incident} />
      <IncidentPattern incident={incident} />
      {isAssessing ? <AssessDialog incident={incident} onClose={() => setAssessing(false)} /> : null}
    </article>
  )
}

type AnswersProps = { readonly incident: Incident; readonly names: readonly (keyof IncidentDraft)[] }

/** The answers of one part; one alone needs no name beside that of the part. */
function Answers({ incident, names }: AnswersProps) {
  const { t, language } = useT()
  const shown = names.filter((name) => name !== 'title' && !(name === 'actNote' && incident.actNote === ''))
  const answers = shown.map((name) => ({
    key: name,
    label: t(answerKeys[name]),
    value: answerOf(name, incident, { t, language }) ?? <span className="quiet">{t('incidents.notEntered')}</span>,
  }))
  const [only] = answers
  return answers.length === 1 && only !== undefined ? <div>{only.value}</div> : <FactList facts={answers} />
}

/** How far it is established, by whom, on which grounds, and whether that came late. */
function Assessment({ incident }: { readonly incident: Incident }) {
  const { t, language } = useT()
  const dates = useDateWords()
  const late = lateVerification(incident)
  return (
    <div className="stack">
      <div className="row">
        <AssessmentTag code={incident.assessment} />
        {incident.assessedAt === null ? null : (
          <span className="quiet">
            {t('incidents.assessedBy', { name: isolate(incident.assessedBy), when: isolate(dates.instant(incident.assessedAt)) })}
          </span>
        )}
      </div>
      {incident.assessmentWhy === '' ? null : <NarrativeText language="und">{incident.assessmentWhy}</NarrativeText>}
      {late === null ? null : (
        <Note meaning="warn">{t('incidents.late', { count: late.daysLate, date: formatDay(late.periodEnd, language) })}</Note>
      )}
    </div>
  )
}
