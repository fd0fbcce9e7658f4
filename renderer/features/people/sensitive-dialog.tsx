import { useState } from 'react'
import type { CaseRow } from '../../../shared/domain/case.ts'
import type { Person, SensitiveValues } from '../../../shared/domain/person.ts'
import { useT } from '../../i18n.ts'
import { ContentText } from '../../ui/content-text.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { isolate } from '../../view/isolate.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import { QueryView } from '../../view/query-view.tsx'
import { SaveFoot } from '../../view/save-foot.tsx'
import { sensitiveKeys } from './person-words.ts'
import { useSensitive, useSetSensitive } from './use-people.ts'

type Props = {
  readonly record: Pick<CaseRow, 'id' | 'sensitiveFields' | 'sensitiveWhy'>
  readonly person: Pick<Person, 'id' | 'displayName'>
  readonly onClose: () => void
}

/** What this case, and no other, holds of a person in the fields that were turned on for it. */
export function SensitiveDialog({ record, person, onClose }: Props) {
  const query = useSensitive(person.id, record.id)
  return (
    <QueryView query={query}>
      {(values) => <Fields record={record} person={person} values={values} onClose={onClose} />}
    </QueryView>
  )
}

function Fields({ record, person, values, onClose }: Props & { readonly values: SensitiveValues }) {
  const { t } = useT()
  const toast = useToast()
  const save = useSetSensitive()
  const [written, setWritten] = useState(() => new Map(values.map(({ field, value }) => [field, value])))
  const submit = () =>
    save.mutate(
      {
        personId: person.id,
        caseId: record.id,
        values: record.sensitiveFields.flatMap((field) => {
          const value = written.get(field)?.trim() ?? ''
          return value === '' ? [] : [{ field, value }]
        }),
      },
      {
        onSuccess: () => {
          toast({ meaning: 'good', text: t('ui.saved') })
          onClose()
        },
      },
    )
  const title = t('people.sensitiveOf', { name: isolate(person.displayName) })
  const foot = <SaveFoot onSave={submit} onCancel={onClose} isPending={save.isPending} />
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <Form label={title} onSubmit={submit} enterSends={!save.isPending}>
        <Note meaning="warn" title={t('people.sensitiveWhy')}>
          <ContentText>{record.sensitiveWhy}</ContentText>
        </Note>
        <p className="field-description">{t('people.sensitiveHint')}</p>
        {record.sensitiveFields.map((field) => (
          <TextField
            key={field}
            label={t(sensitiveKeys[field])}
            value={written.get(field) ?? ''}
            onChange={(value) => setWritten((now) => new Map(now).set(field, value))}
            isMultiline
            rows={2}
            maxLength={1_000}
          />
        ))}
        <NotSaved error={save.error} />
      </Form>
    </Dialog>
  )
}
