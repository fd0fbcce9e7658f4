import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Measure, MeasureFields } from '../../../shared/domain/measure.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { resolverOf } from '../../view/check-form.ts'
import { DraftGate, DraftNote } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { HistoryButton } from '../../view/history/history-button.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { useSaved } from '../../view/undo.ts'
import type { Begun } from '../../view/use-draft.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import { checkMeasure, draftOf, type MeasureDraft } from './measure-draft.ts'
import { MeasureFormFields } from './measure-fields.tsx'
import { useCreateMeasure, useUpdateMeasure } from './use-measures.ts'

type Props = {
  readonly caseId: string
  /** Null for a new one. */
  readonly measure: Measure | null
  readonly onClose: () => void
}

/** Records a measure, or changes what is known of one. */
export function MeasureDialog(props: Props) {
  const { caseId, measure, onClose } = props
  const { t, language } = useT()
  const title = t(measure === null ? 'measures.new' : 'measures.edit')
  return (
    <DraftGate
      draftKey={measure === null ? draftKeys.newMeasure(caseId) : draftKeys.measure(measure.id)}
      version={measure?.version ?? null}
      start={draftOf(measure, language)}
      frame={(offer) => (
        <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')}>
          {offer}
        </Dialog>
      )}
    >
      {(begun) => <Fields {...props} title={title} begun={begun} />}
    </DraftGate>
  )
}

type FieldsProps = Props & { readonly title: string; readonly begun: Begun<MeasureDraft> }

function Fields({ caseId, measure, onClose, title, begun }: FieldsProps) {
  const { t, language } = useT()
  const place = useRef<HTMLDivElement>(null)
  const words = { type: t('measures.errorType'), date: t('measures.errorDate'), other: t('ui.notAccepted') }
  const { control, handleSubmit, formState, subscribe } = useForm<MeasureDraft, unknown, MeasureFields>({
    defaultValues: begun.kept ?? draftOf(measure, language),
    resolver: resolverOf((draft: MeasureDraft) => checkMeasure(draft, language, words)),
    shouldFocusError: false,
  })
  const { keep, forget } = begun
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }), [subscribe, keep])
  useFocusWrong(place, formState.submitCount)
  const cancel = () => {
    forget()
    onClose()
  }
  const save = useSaveMeasure({ caseId, measure, version: begun.version, onSaved: cancel })
  const submit = () => void handleSubmit(save.run)()
  const foot = (
    <>
      {measure === null ? null : <HistoryButton kind="measure" id={measure.id} name={t('measures.one')} />}
      <SaveFoot onSave={submit} onCancel={cancel} isPending={save.isPending} />
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot} size="wide">
      <div ref={place}>
        <Form label={title} onSubmit={submit} isWide enterSends={!save.isPending}>
          {save.isConflict ? (
            <Note meaning="warn" title={t('measures.changedTitle')} live="alert">
              {t('measures.changedText')}
            </Note>
          ) : (
            <NotSaved error={save.error} />
          )}
          <MeasureFormFields control={control} caseId={caseId} />
          <DraftNote begun={begun} />
        </Form>
      </div>
    </Dialog>
  )
}

/** Saves a measure; after somebody else has saved it, the next attempt is on top of theirs. */
function useSaveMeasure(input: {
  readonly caseId: string
  readonly measure: Measure | null
  readonly version: number | null
  readonly onSaved: () => void
}) {
  const { caseId, measure } = input
  const { t } = useT()
  const saved = useSaved()
  const create = useCreateMeasure()
  const update = useUpdateMeasure()
  const [version, setVersion] = useState(input.version ?? measure?.version ?? 1)
  const done = {
    onSuccess: ({ id }: Measure) => {
      saved(t('measures.saved'), id)
      input.onSaved()
    },
    onError: (error: unknown) => {
      if (measure !== null && vaultErrorOf(error)?.code === 'CHANGED_MEANWHILE')
        void api.measures.get({ id: measure.id }).then((newer) => setVersion(newer.version))
    },
  }
  const error = create.error ?? update.error
  return {
    run: (fields: MeasureFields) => {
      if (measure === null) create.mutate({ caseId, fields }, done)
      else update.mutate({ id: measure.id, version, fields }, done)
    },
    isPending: create.isPending || update.isPending,
    isConflict: vaultErrorOf(error)?.code === 'CHANGED_MEANWHILE',
    error,
  }
}
