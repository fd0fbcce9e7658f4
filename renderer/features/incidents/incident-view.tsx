import { useState } from 'react'
import { lateVerification } from '../../../shared/domain/assessment.ts'
import type { Incident } from '../../../shared/domain/incident.ts'
import { formatDay } from '../../../shared/i18n/format.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Note } from '../../ui/note.tsx'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { answerOf } from './answers.tsx'
import { AssessDialog } from './assess-dialog.tsx'
import { AssessmentTag } from './assessment-tag.tsx'
import { hasInstitutionalAct } from './incident-draft.ts'
import { IncidentEvidence } from './incident-evidence.tsx'
import { NarrativeText } from './narrative-text.tsx'
import { answerKeys, incidentSections } from './sections.ts'

type Props = { readonly incident: Incident; readonly onEdit: () => void }

/** Everything that is recorded of an incident, to be read and printed. What nobody has entered is said to be so. */
export function IncidentView({ incident, onEdit }: Props) {
  const { t, language } = useT()
  const [isAssessing, setAssessing] = useState(false)
  const words = { t, language }
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
            <Button kind="primary" icon="edit" onPress={onEdit}>
              {t('incidents.editOne')}
            </Button>
            <Button icon="check" onPress={() => setAssessing(true)}>
              {t('incidents.assess')}
            </Button>
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
          <FactList
            facts={names
              .filter((name) => !(name === 'actNote' && incident.actNote === ''))
              .map((name) => ({
                key: name,
                label: t(answerKeys[name]),
                value: answerOf(name, incident, words) ?? <span className="quiet">{t('incidents.notEntered')}</span>,
              }))}
          />
        </section>
      ))}
      <IncidentEvidence incident={incident} />
      {isAssessing ? <AssessDialog incident={incident} onClose={() => setAssessing(false)} /> : null}
    </article>
  )
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
