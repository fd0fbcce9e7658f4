import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Incident, IncidentFields } from '../../../shared/domain/incident.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { DraftKept } from '../../view/draft-kept.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { useKept } from '../../view/use-kept.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { checkIncident, draftOf, emptyDraft, type IncidentDraft } from './incident-draft.ts'
import { TargetFields } from './target-fields.tsx'
import { useProblemWords } from './use-problem-words.ts'
import { useSaveIncident } from './use-save-incident.ts'
import { WhatFields } from './what-fields.tsx'
import { WhenWhereFields } from './when-where-fields.tsx'

type Props = { readonly caseId: string; readonly incident: Incident | null; readonly onSaved: () => void }

/** Writes an incident, new or existing. What is typed is kept while the vault is open, also where the page is left. */
export function IncidentForm({ caseId, incident, onSaved }: Props) {
  const draft = useKept<IncidentDraft>(`incident ${caseId} ${incident?.id ?? 'new'}`)
  const [start, setStart] = useState(() => ({ round: 0, kept: draft.kept }))
  return (
    <Fields
      key={start.round}
      caseId={caseId}
      incident={incident}
      kept={start.kept}
      keep={draft.keep}
      onDiscard={() => {
        draft.forget()
        setStart({ round: start.round + 1, kept: null })
      }}
      onSaved={() => {
        draft.forget()
        onSaved()
      }}
    />
  )
}

type FieldsProps = Props & {
  readonly kept: IncidentDraft | null
  readonly keep: (draft: IncidentDraft) => void
  readonly onDiscard: () => void
}

function Fields({ caseId, incident, kept, keep, onDiscard, onSaved }: FieldsProps) {
  const { t } = useT()
  const problemWords = useProblemWords()
  const toast = useToast()
  const place = useRef<HTMLDivElement>(null)
  const form = useForm<IncidentDraft, unknown, IncidentFields>({
    defaultValues: kept ?? (incident === null ? emptyDraft() : draftOf(incident)),
    resolver: resolverOf((draft: IncidentDraft) => checkIncident(draft, problemWords)),
    shouldFocusError: false,
  })
  const { control, handleSubmit, subscribe, formState } = form
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe, keep])
  const save = useSaveIncident(caseId, incident, () => {
    toast({ meaning: 'good', text: t('incidents.saved') })
    onSaved()
  })
  const submit = () => void handleSubmit(save.run)()
  useFocusWrong(place, formState.submitCount)
  const wrong = countWrong(formState.errors)
  return (
    <div ref={place}>
      <Form label={incident === null ? t('incidents.new') : t('incidents.edit')} onSubmit={submit}>
        {kept === null ? null : <DraftKept onDiscard={onDiscard} />}
        <p className="quiet">{t('ui.required')}</p>
        <WhatFields control={control} />
        <TargetFields control={control} caseId={caseId} />
        <WhenWhereFields control={control} />
        {save.newer === null ? null : (
          <ChangedMeanwhile
            newer={save.newer}
            onSaveOnTop={() => void handleSubmit(save.runOnTop)()}
            isPending={save.isPending}
          />
        )}
        <NotSaved error={save.error} />
        <div className="form-foot">
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {t('ui.save')}
          </Button>
          {wrong > 0 && formState.isSubmitted ? (
            <span className="field-error" role="alert">
              {t('ui.fixErrors', { count: wrong })}
            </span>
          ) : null}
        </div>
      </Form>
    </div>
  )
}

/** How many answers have something wrong; targets count one by one. */
function countWrong(errors: Readonly<Record<string, unknown>>): number {
  return Object.values(errors).reduce<number>((sum, error) => sum + (Array.isArray(error) ? error.filter(Boolean).length : 1), 0)
}
