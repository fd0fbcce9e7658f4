import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { EvidenceItem } from '../../../shared/domain/evidence.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { contentLanguageOptions } from '../../view/content-languages.ts'
import { DraftNote } from '../../view/draft-gate.tsx'
import { directionOf } from '../../view/language-direction.ts'
import { NotSaved } from '../../view/not-saved.tsx'
import type { Begun } from '../../view/use-draft.ts'
import { useFocusWrong } from '../../view/use-focus-wrong.ts'
import type { Viewer } from '../../view/viewer/use-viewer.ts'
import { CueList } from './cue-list.tsx'
import { checkText, countProblems, type TextDraft } from './text-draft.ts'
import { useSaveText } from './use-review.ts'

type Props = {
  readonly item: EvidenceItem
  readonly kind: 'transcript' | 'translation'
  readonly start: TextDraft
  readonly isRecording: boolean
  readonly viewer: Viewer
  readonly begun: Begun<TextDraft>
}

/** The words of a file, with times where it is sound or film; kept as an item of its own once they are ready. */
export function WriteForm({ item, kind, start, isRecording, viewer, begun }: Props) {
  const { t, language } = useT()
  const { readOnly } = useVault()
  const navigate = useNavigate()
  const toast = useToast()
  const place = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState(begun.kept ?? start)
  const [tries, setTries] = useState(0)
  const save = useSaveText()
  const checked = checkText(draft)
  const problems = tries === 0 || checked.ok ? null : checked.problems
  useFocusWrong(place, tries)
  const put = (part: Partial<TextDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    begun.keep(next)
  }
  const submit = () => {
    setTries(tries + 1)
    if (!checked.ok) return
    const { title, reason } = draft
    const input = { parentId: item.id, kind, title, language: draft.language, format: checked.format, text: checked.text, reason }
    save.mutate(input, {
      onSuccess: ({ id }) => {
        begun.forget()
        toast({ meaning: 'good', text: t('review.writeSaved') })
        void navigate(isRecording ? `/evidence/${item.id}/review?beside=${id}` : `/evidence/${id}/review`)
      },
    })
  }
  const words = (key: Parameters<typeof t>[0] | undefined) => (key === undefined ? undefined : t(key))
  const label = t(kind === 'transcript' ? 'review.writeTranscript' : 'review.writeTranslation', { name: item.title })
  return (
    <div ref={place}>
      <Form label={label} onSubmit={submit} isWide>
        <NotSaved error={save.error} />
        {problems === null ? null : (
          <Note meaning="warn" live="alert" title={t('review.writeErrors', { count: countProblems(problems) })}>
            {words(problems.text)}
          </Note>
        )}
        {draft.hasTimes ? (
          <CueList
            cues={draft.cues}
            problems={problems?.cues ?? []}
            language={draft.language}
            viewer={viewer}
            onChange={(cues) => put({ cues })}
          />
        ) : (
          <TextField
            label={t('review.writeText')}
            value={draft.text}
            onChange={(text) => put({ text })}
            error={words(problems?.text)}
            isMultiline
            rows={16}
            dir={directionOf(draft.language)}
            lang={draft.language === 'und' ? undefined : draft.language}
          />
        )}
        {isRecording ? (
          <div className="actions">
            <Button kind="quiet" onPress={() => put({ hasTimes: !draft.hasTimes })}>
              {t(draft.hasTimes ? 'review.writeAsText' : 'review.writeWithTimes')}
            </Button>
          </div>
        ) : null}
        <TextField
          label={t('review.writeTitle')}
          value={draft.title}
          onChange={(title) => put({ title })}
          maxLength={300}
          isRequired
          error={words(problems?.title)}
        />
        <ComboBox
          label={t('review.writeLanguage')}
          options={contentLanguageOptions(language, t('ui.noLanguage'), draft.language)}
          value={draft.language}
          emptyText={t('ui.noMatch')}
          onChange={(code) => put({ language: code ?? 'und' })}
        />
        <TextField
          label={t('review.writeWhy')}
          description={t('review.writeWhyHint')}
          value={draft.reason}
          onChange={(reason) => put({ reason })}
          isRequired
          error={words(problems?.reason)}
        />
        <div className="form-foot">
          <Button kind="primary" type="submit" isPending={save.isPending} isDisabled={readOnly !== null}>
            {t('review.writeSave')}
          </Button>
          <DraftNote begun={begun} />
        </div>
      </Form>
    </div>
  )
}
