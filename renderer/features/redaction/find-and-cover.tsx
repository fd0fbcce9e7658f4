import { useState } from 'react'
import type { PlaceInItem } from '../../../shared/domain/place-in-item.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import type { Marks } from './use-marks.ts'

type Props = {
  readonly marks: Marks
  /** Where words stand; told page by page how far it is, where there are many. */
  readonly find: (words: string, onPage: (page: number, pages: number) => void) => Promise<readonly PlaceInItem[]>
}

/** Covers every place where some words stand. */
export function FindAndCover({ marks, find }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const toast = useToast()
  const errorWords = useErrorWords()
  const [words, setWords] = useState('')
  const [added, setAdded] = useState<number | null>(null)
  const [at, setAt] = useState<{ readonly page: number; readonly pages: number } | null>(null)
  const run = async () => {
    if (words.trim() === '' || at !== null) return
    setAt({ page: 1, pages: 1 })
    try {
      const places = await find(words.trim(), (page, pages) => setAt({ page, pages }))
      const count = places.length === 0 ? 0 : marks.add(places)
      setAdded(places.length === 0 ? null : count)
      if (count === 0) toast({ text: t(places.length === 0 ? 'redaction.foundNone' : 'redaction.nothingAdded'), meaning: 'warn' })
    } catch (error) {
      toast({ text: errorWords(error), meaning: 'bad' })
    } finally {
      setAt(null)
    }
  }
  return (
    <Form label={t('redaction.findGo')} onSubmit={() => void run()} isWide>
      <div className="stack">
        <TextField
          label={t('redaction.findText')}
          description={t('redaction.findTextHint')}
          value={words}
          onChange={setWords}
          maxLength={300}
        />
        <div className="actions">
          <Button icon="search" type="submit" isPending={at !== null}>
            {t('redaction.findGo')}
          </Button>
          <span className="quiet" role="status">
            {at !== null && at.pages > 1 ? t('redaction.finding', { page: number(at.page), pages: number(at.pages) }) : null}
            {at === null && added !== null && added > 0 ? t('redaction.added', { count: added }) : null}
          </span>
        </div>
      </div>
    </Form>
  )
}
