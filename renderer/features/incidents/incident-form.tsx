import { useEffect, useMemo, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Incident, IncidentFields } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { FormIndex } from '../../ui/form-section.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { DraftGate, DraftNote } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { useSaved } from '../../view/undo.ts'
import type { Begun } from '../../view/use-draft.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { checkIncident } from './check-incident.ts'
import { goToAnswer, goToSection } from './go-to.ts'
import { draftOf, emptyDraft, hasInstitutionalAct, type IncidentDraft } from './incident-draft.ts'
import { IncidentParts } from './incident-parts.tsx'
import { type MergedDraft, mergeDrafts } from './merge-drafts.ts'
import { countWrong, incidentSections, type SectionKey, wrongAnswers } from './sections.ts'
import { useProblemWords } from './use-problem-words.ts'
import { useSaveIncident } from './use-save-incident.ts'
import { useSaveKeys } from './use-save-keys.ts'
import { WrongSummary } from './wrong-summary.tsx'

type Props = {
  readonly caseId: string
  readonly incident: Incident | null
  readonly onSaved: (saved: Incident) => void
}

/** Writes an incident, new or existing. What is typed is kept in the vault until it is saved, also when the vault locks. */
export function IncidentForm({ caseId, incident, onSaved }: Props) {
  const { language } = useT()
  const [start] = useState(() => (incident === null ? emptyDraft() : draftOf(incident, language)))
  const key = incident === null ? draftKeys.newIncident(caseId) : draftKeys.incident(incident.id)
  return (
    <DraftGate draftKey={key} version={incident?.version ?? null} start={start}>
      {(begun) => <Fields caseId={caseId} incident={incident} start={start} begun={begun} onSaved={onSaved} />}
    </DraftGate>
  )
}

type FieldsProps = Props & { readonly start: IncidentDraft; readonly begun: Begun<IncidentDraft> }

function Fields({ caseId, incident, start, begun, onSaved }: FieldsProps) {
  const { t, language } = useT()
  const problemWords = useProblemWords()
  const sayUndo = useSaved()
  const place = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<SectionKey>>(new Set())
  const [merged, setMerged] = useState<MergedDraft<IncidentDraft> | null>(null)
  // What mine and theirs began from; a draft of an older version began from what nobody has any more.
  const base = useRef(begun.version === (incident?.version ?? null) ? start : null)
  const form = useForm<IncidentDraft, unknown, IncidentFields>({
    defaultValues: begun.kept ?? start,
    resolver: useMemo(
      () => resolverOf((draft: IncidentDraft) => checkIncident(draft, problemWords, language)),
      [problemWords, language],
    ),
    shouldFocusError: false,
  })
  const { control, handleSubmit, subscribe, formState, getValues, setValue, watch } = form
  const { keep } = begun
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe, keep])
  const save = useSaveIncident({
    caseId,
    id: incident?.id ?? null,
    version: begun.version ?? incident?.version ?? 0,
    onSaved: (saved) => {
      begun.forget()
      sayUndo(t('incidents.saved'), saved.id)
      onSaved(saved)
    },
    onNewer: (newer) => {
      const theirs = draftOf(newer, language)
      const found = mergeDrafts(base.current, getValues(), theirs)
      base.current = theirs
      for (const name of found.taken) setValue(name, found.merged[name], { shouldDirty: true })
      setMerged(found)
    },
  })
  const submit = () => void handleSubmit(save.run)()
  useSaveKeys(place, submit)
  useFocusWrong(place, formState.submitCount)
  const [acts, institutionalActs] = watch(['acts', 'institutionalActs'])
  const isInstitutional = hasInstitutionalAct({ acts, institutionalActs })
  const wrong = formState.isSubmitted ? wrongAnswers(formState.errors) : []
  const parts = incidentSections
    .filter(({ key }) => key !== 'institutional' || isInstitutional)
    .map(({ key, title }) => {
      const count = countWrong(wrong, key)
      return { key, place: key, title: t(title), wrong: count === 0 ? '' : t('incidents.partWrong', { count }) }
    })
  const setOpen = (key: SectionKey, isOpen: boolean) => {
    const next = new Set(closed)
    if (isOpen) next.delete(key)
    else next.add(key)
    setClosed(next)
  }
  return (
    <div ref={place} className="has-index">
      <div className="with-index">
        <FormIndex
          label={t('incidents.sections')}
          parts={parts}
          onGo={(key) => {
            setOpen(key as SectionKey, true)
            goToSection(place.current, key)
          }}
        />
        <Form label={incident === null ? t('incidents.new') : t('incidents.edit')} onSubmit={submit}>
          <p className="quiet">
            {t('ui.required')} {t('incidents.saveHint')}
          </p>
          <IncidentParts control={control} caseId={caseId} parts={parts} closed={closed} onToggle={setOpen} />
          {save.newer === null || merged === null ? null : (
            <ChangedMeanwhile
              newer={save.newer}
              merged={merged}
              mine={checkIncident(getValues(), problemWords, language)}
              onTake={(name) => setValue(name, draftOf(save.newer ?? ({} as never), language)[name], { shouldDirty: true })}
              onSave={submit}
              isPending={save.isPending}
            />
          )}
          <NotSaved error={save.error} />
          {wrong.length === 0 ? null : <WrongSummary wrong={wrong} onGo={(path) => goToAnswer(place.current, path)} />}
          <DraftNote begun={begun} />
          <div className="form-foot">
            <Button kind="primary" type="submit" isPending={save.isPending} aria-keyshortcuts="Control+S Control+Enter">
              {t('ui.save')}
            </Button>
          </div>
        </Form>
      </div>
    </div>
  )
}
