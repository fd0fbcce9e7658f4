import { useState } from 'react'
import type { Incident, IncidentFields } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import type { Checked } from '../../view/check-form.ts'
import { useDateWords } from '../../view/date-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useListWords } from '../../view/list-words.ts'
import { answerOf } from './answers.tsx'
import type { IncidentDraft } from './incident-draft.ts'
import type { MergedDraft } from './merge-drafts.ts'
import { answerKeys } from './sections.ts'

type Name = keyof IncidentDraft

type Props = {
  readonly newer: Incident
  readonly merged: MergedDraft<IncidentDraft>
  /** What would be saved now. */
  readonly mine: Checked<IncidentFields>
  /** Takes their answer in place of mine. */
  readonly onTake: (name: Name) => void
  readonly onSave: () => void
  readonly isPending: boolean
}

/**
 * Somebody saved this incident while it was being written: nothing is lost on either side. What only they changed is
 * taken over; what both changed stands side by side, to be chosen answer by answer.
 */
export function ChangedMeanwhile({ newer, merged, mine, onTake, onSave, isPending }: Props) {
  const { t } = useT()
  const dates = useDateWords()
  const list = useListWords()
  const save = (
    <Button kind="primary" onPress={onSave} isPending={isPending}>
      {t('incidents.changedSave')}
    </Button>
  )
  return (
    <>
      <Note meaning="warn" title={t('incidents.changedTitle')} live="alert" actions={save}>
        <p>{t('incidents.changedText')}</p>
        <p>{t('incidents.changedNewer', { name: isolate(newer.changedBy), when: isolate(dates.instant(newer.changedAt)) })}</p>
        {merged.taken.length === 0 ? null : (
          <p>{t('incidents.changedTaken', { fields: list(merged.taken.map((name) => t(answerKeys[name]))) })}</p>
        )}
      </Note>
      {merged.both.length === 0 ? null : (
        <section className="card section" aria-label={t('incidents.changedBoth')}>
          <h3>{t('incidents.changedBoth')}</h3>
          {merged.both.map((name) => (
            <Conflict key={name} name={name} newer={newer} mine={mine} onTake={onTake} />
          ))}
        </section>
      )}
    </>
  )
}

type ConflictProps = Pick<Props, 'newer' | 'mine' | 'onTake'> & { readonly name: Name }

/** One answer that both changed. */
function Conflict({ name, newer, mine, onTake }: ConflictProps) {
  const { t, language } = useT()
  const [isTaken, setTaken] = useState(false)
  const words = { t, language }
  const field = t(answerKeys[name])
  const empty = <span className="quiet">{t('incidents.emptyValue')}</span>
  return (
    <div className="conflict">
      <h4>{field}</h4>
      <div className="halves">
        <div>
          <p className="quiet">{t('incidents.changedTheirs')}</p>
          {answerOf(name, newer, words) ?? empty}
        </div>
        {isTaken || !mine.ok ? null : (
          <div>
            <p className="quiet">{t('incidents.changedMine')}</p>
            {answerOf(name, mine.fields, words) ?? empty}
          </div>
        )}
      </div>
      {isTaken ? (
        <p className="quiet" role="status">
          {t('incidents.tookTheirs')}
        </p>
      ) : (
        <Button
          onPress={() => {
            setTaken(true)
            onTake(name)
          }}
        >
          {t('incidents.takeTheirs', { field })}
        </Button>
      )}
    </div>
  )
}
