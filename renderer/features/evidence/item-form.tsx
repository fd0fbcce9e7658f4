import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { EvidenceFields, EvidenceItem } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { focusFirstWrong, resolverOf } from '../../view/check-form.ts'
import { DraftGate, DraftNote } from '../../view/draft-gate.tsx'
import { draftKeys } from '../../view/draft-places.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { useSaved } from '../../view/undo.ts'
import { useDateProblemWords } from '../../view/use-date-problem-words.ts'
import type { Begun } from '../../view/use-draft.ts'
import { checkItem, draftOf, type ItemDraft } from './item-draft.ts'
import { ItemAboutFields, ItemLinkFields, ItemSortFields } from './item-fields.tsx'
import { ItemProvenanceFields } from './item-source-fields.tsx'
import { useSaveItem } from './use-save-item.ts'

/** What people say about an item. Half-written text is kept as a draft. */
export function ItemForm({ item }: { readonly item: EvidenceItem }) {
  const { language } = useT()
  return (
    <DraftGate<ItemDraft> draftKey={draftKeys.evidence(item.id)} version={item.version} start={draftOf(item, language)}>
      {(begun) => <Fields item={item} begun={begun} />}
    </DraftGate>
  )
}

function Fields({ item, begun }: { readonly item: EvidenceItem; readonly begun: Begun<ItemDraft> }) {
  const { t, language } = useT()
  const dateWords = useDateProblemWords()
  const words = useErrorWords()
  const sayUndo = useSaved()
  const place = useRef<HTMLDivElement>(null)
  const { kept, keep, forget } = begun
  const { control, handleSubmit, reset, formState, watch } = useForm<ItemDraft, unknown, EvidenceFields>({
    defaultValues: kept ?? draftOf(item, language),
    resolver: resolverOf((draft: ItemDraft) =>
      checkItem(
        draft,
        {
          title: t('evidence.errorTitle'),
          date: (problem) => (problem === 'no-span' ? t('dates.noSpan') : dateWords(problem)),
          other: t('ui.notAccepted'),
        },
        language,
      ),
    ),
    shouldFocusError: false,
  })
  useEffect(() => {
    const { unsubscribe } = watch((draft) => keep(draft as ItemDraft))
    return unsubscribe
  }, [watch, keep])
  const save = useSaveItem(item, begun.version ?? item.version, (saved) => {
    forget({ draft: draftOf(saved, language), version: saved.version })
    reset(draftOf(saved, language))
    sayUndo(t('evidence.saved'), saved.id)
  })
  const wrong = () => requestAnimationFrame(() => focusFirstWrong(place.current))
  const submit = () => void handleSubmit(save.run, wrong)()
  const onTop = (
    <Button kind="primary" onPress={() => void handleSubmit(save.runOnTop, wrong)()} isPending={save.isPending}>
      {t('evidence.changedSave')}
    </Button>
  )
  const isReadOnly = useVault().readOnly !== null
  return (
    <div ref={place}>
      <Form label={t('evidence.about')} onSubmit={submit}>
        {save.isChangedMeanwhile ? (
          <Note meaning="warn" title={t('evidence.changedTitle')} live="alert" actions={onTop}>
            {t('evidence.changedText')}
          </Note>
        ) : null}
        {save.error ? (
          <Note meaning="bad" title={t('ui.notSaved')} live="alert">
            {words(save.error)}
          </Note>
        ) : null}
        <ItemLinkFields control={control} caseId={item.caseId} />
        <ItemSortFields control={control} caseId={item.caseId} />
        <ItemAboutFields control={control} />
        <ItemProvenanceFields control={control} caseId={item.caseId} />
        <DraftNote begun={begun} />
        <div className="form-foot">
          <Button kind="primary" type="submit" isPending={save.isPending} isDisabled={isReadOnly}>
            {t('ui.save')}
          </Button>
          <span className="quiet">{isReadOnly ? t('evidence.readOnly') : formState.isDirty ? t('ui.required') : ''}</span>
        </div>
      </Form>
    </div>
  )
}
