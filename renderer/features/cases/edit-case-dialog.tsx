import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import * as v from 'valibot'
import { CaseFields, type CaseRow, caseStatuses, nexuses } from '../../../shared/domain/case.ts'
import { vaultErrorOf } from '../../../shared/errors.ts'
import { classifications } from '../../../shared/vocabulary/classifications.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { type Checked, resolverOf } from '../../view/check-form.ts'
import { useErrorWords } from '../../view/error-words.ts'
import { optionsOf } from '../../view/options.ts'
import { TextInput } from '../../view/text-input.tsx'
import { nexusKeys, statusKeys } from './case-words.ts'
import { useUpdateCase } from './use-cases.ts'

type Draft = Omit<CaseFields, 'tags'> & { readonly tags: string }

/** Changes what a case says about itself. */
export function EditCaseDialog({ record, onClose }: { readonly record: CaseRow; readonly onClose: () => void }) {
  const { t, language } = useT()
  const words = useErrorWords()
  const toast = useToast()
  const update = useUpdateCase()
  const [version, setVersion] = useState(record.version)
  const { control, handleSubmit } = useForm<Draft, unknown, CaseFields>({
    defaultValues: draftOf(record),
    resolver: resolverOf((draft: Draft) => check(draft, t('cases.errorTitle'))),
  })
  const status = useController({ control, name: 'status' }).field
  const classification = useController({ control, name: 'classification' }).field
  const nexus = useController({ control, name: 'nexus' }).field
  const save = (fields: CaseFields) =>
    update.mutate(
      { id: record.id, version, fields },
      {
        onSuccess: () => {
          toast({ meaning: 'good', text: t('ui.saved') })
          onClose()
        },
        // The next attempt is on top of what somebody else saved; the history keeps both.
        onError: (error) => {
          if (vaultErrorOf(error)?.code === 'CHANGED_MEANWHILE')
            void api.cases.get({ id: record.id }).then((newer) => setVersion(newer.version))
        },
      },
    )
  const submit = () => void handleSubmit(save)()
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={submit} isPending={update.isPending}>
        {t('ui.save')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('cases.edit')} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={t('cases.edit')} onSubmit={submit}>
        {update.isError ? (
          <Note meaning="bad" title={t('ui.notSaved')} live="alert">
            {words(update.error)}
          </Note>
        ) : null}
        <TextInput control={control} name="title" label={t('cases.caseTitle')} isRequired maxLength={300} autoFocus />
        <TextInput control={control} name="summary" label={t('cases.summary')} isMultiline rows={4} />
        <div className="columns">
          <Select
            label={t('cases.status')}
            value={status.value}
            onChange={status.onChange}
            options={caseStatuses.map((value) => ({ value, label: t(statusKeys[value]) }))}
          />
          <Select
            label={t('cases.classification')}
            value={classification.value}
            onChange={classification.onChange}
            options={optionsOf(classifications, language)}
          />
        </div>
        <Select
          label={t('cases.nexus')}
          description={t('cases.nexusHint')}
          value={nexus.value}
          onChange={nexus.onChange}
          options={nexuses.map((value) => ({ value, label: t(nexusKeys[value]) }))}
        />
        <div className="columns">
          <TextInput control={control} name="lead" label={t('cases.lead')} />
          <TextInput control={control} name="tags" label={t('cases.tags')} description={t('cases.tagsHint')} />
        </div>
      </Form>
    </Dialog>
  )
}

function draftOf({ title, summary, status, classification, lead, nexus, tags }: CaseRow): Draft {
  return { title, summary, status, classification, lead, nexus, tags: tags.join(', ') }
}

function check(draft: Draft, titleWords: string): Checked<CaseFields> {
  const tags = draft.tags
    .split(/[,،;؛]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  const parsed = v.safeParse(CaseFields, { ...draft, tags })
  if (parsed.success) return { ok: true, fields: parsed.output }
  return { ok: false, problems: [{ path: 'title', words: titleWords }] }
}
