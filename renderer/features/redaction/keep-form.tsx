import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { textLimits } from '../../../shared/domain/fields.ts'
import { findRemaining } from '../../../shared/domain/redaction/find-remaining.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { isolate } from '../../view/isolate.ts'
import { useChange } from '../../view/use-change.ts'
import type { Made } from './make-copy.ts'

type Props = {
  readonly item: EvidenceItem
  readonly made: Made
  /** Texts that are covered in the copy, as far as they are known: the title must not say them. */
  readonly covered: readonly string[]
  readonly onKept: () => void
}

/** Title and reason of a copy that was checked, and keeping it. */
export function KeepForm({ item, made, covered, onKept }: Props) {
  const { t } = useT()
  const words = useErrorWords()
  const toast = useToast()
  const navigate = useNavigate()
  const { report, draft } = made
  const [title, setTitle] = useState(() => t('redaction.copyTitleStart', { title: item.title }).slice(0, textLimits.title))
  const [reason, setReason] = useState('')
  const [mayStay, setMayStay] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const keep = useChange(api.redaction.finish)
  const said = findRemaining(covered, `${title}\n${reason}`).map(({ text }) => text)
  const submit = () => {
    setAsked(true)
    if (title.trim() === '' || reason.trim() === '') return
    keep.mutate(
      { draft, title: title.trim(), reason: reason.trim(), leaveRemaining: mayStay },
      {
        onSuccess: (kept) => {
          onKept()
          toast({ text: t('redaction.kept'), meaning: 'good' })
          void navigate(`/evidence/${kept.id}`)
        },
      },
    )
  }
  return (
    <Form label={t('redaction.keep')} onSubmit={submit} isWide>
      <TextField
        label={t('redaction.copyTitle')}
        description={t('redaction.copyTitleHint')}
        value={title}
        onChange={setTitle}
        maxLength={textLimits.title}
        isRequired
        error={isAsked && title.trim() === '' ? t('redaction.copyTitleNeeded') : null}
      />
      <TextField
        label={t('redaction.why')}
        value={reason}
        onChange={setReason}
        maxLength={textLimits.line}
        isRequired
        error={isAsked && reason.trim() === '' ? t('redaction.whyNeeded') : null}
      />
      {said.length === 0 ? null : (
        <Note meaning="warn" live="status">
          {t('redaction.copyTitleSays', { words: isolate(said.join(' · ')) })}
        </Note>
      )}
      {report.isClean ? null : (
        <Checkbox isSelected={mayStay} onChange={setMayStay}>
          {t('redaction.mayStay')}
        </Checkbox>
      )}
      {keep.error ? (
        <Note meaning="bad" title={t('ui.failed')} live="alert">
          {words(keep.error)}
        </Note>
      ) : null}
      <div className="actions">
        <Button kind="primary" type="submit" isPending={keep.isPending} isDisabled={!report.isClean && !mayStay}>
          {t('redaction.keep')}
        </Button>
      </div>
    </Form>
  )
}
