import { useState } from 'react'
import type { Incident } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { ContentText } from '../../ui/content-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { Note } from '../../ui/note.tsx'
import { countryName } from '../../view/countries.ts'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useIncidentWords } from './use-incident-words.ts'
import { usePeopleOfCase } from './use-incidents.ts'

type Props = { readonly newer: Incident; readonly onSaveOnTop: () => void; readonly isPending: boolean }

/** Somebody saved this incident while it was being written: nothing is lost on either side. */
export function ChangedMeanwhile({ newer, onSaveOnTop, isPending }: Props) {
  const { t } = useT()
  const [isShown, setShown] = useState(false)
  const actions = (
    <>
      <Button onPress={() => setShown(!isShown)}>{t('incidents.changedLook')}</Button>
      <Button kind="primary" onPress={onSaveOnTop} isPending={isPending}>
        {t('incidents.changedSave')}
      </Button>
    </>
  )
  return (
    <>
      <Note meaning="warn" title={t('incidents.changedTitle')} live="alert" actions={actions}>
        {t('incidents.changedText')}
      </Note>
      {isShown ? <Newer incident={newer} /> : null}
    </>
  )
}

function Newer({ incident }: { readonly incident: Incident }) {
  const { t, language } = useT()
  const words = useIncidentWords()
  const dates = useDateWords()
  const people = usePeopleOfCase(incident.caseId).data ?? []
  return (
    <section className="card section">
      <h3>
        {t('incidents.changedNewer', { name: isolate(incident.changedBy), when: isolate(dates.instant(incident.changedAt)) })}
      </h3>
      <FactList
        facts={[
          { label: t('incidents.what'), value: <ContentText>{incident.title}</ContentText> },
          { label: t('incidents.acts'), value: incident.acts.map(words.act).join(' · ') },
          { label: t('incidents.targets'), value: incident.targets.map((target) => words.target(target, people)).join(' · ') },
          { label: t('incidents.when'), value: words.when(incident) },
          { label: t('incidents.country'), value: incident.country === null ? '' : countryName(incident.country, language) },
          { label: t('incidents.place'), value: incident.place },
          {
            label: t('incidents.narrative'),
            value:
              incident.narrative === '' ? (
                ''
              ) : (
                <ContentText className="prose" lang={incident.narrativeLanguage}>
                  {incident.narrative}
                </ContentText>
              ),
          },
        ]}
      />
    </section>
  )
}
