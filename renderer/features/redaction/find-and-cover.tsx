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
  const [at, setAt] = useState<{ readonly page: number; readonly pages: number } | null>(null)
  const run = async () => {
    if (words.trim() === '' || at !== null) return
    setAt({ page: 1, pages: 1 })
    try {
      const places = await find(words.trim(), (page, pages) => setAt({ page, pages }))
      const count = places.length === 0 ? 0 : marks.add(places)
      const said =
        places.length === 0
          ? t('redaction.foundNone')
          : count === 0
            ? t('redaction.nothingAdded')
            : t('redaction.added', { count })
      toast({ text: said, ...(count === 0 ? { meaning: 'warn' as const } : {}) })
    } catch (error) {
      toast({ text: errorWords(error), meaning: 'bad' })
    } finally {
      setAt(null)
    }
  }
  return (
    <Form label={t('redaction.findGo')} onSubmit={() => void run()} isWide>
      <div className="redaction-find">
        <TextField
          label={t('redaction.findText')}
          description={t('redaction.findTextHint')}
          value={words}
          onChange={setWords}
          maxLength={300}
        />
        <Button icon="search" type="submit" isPending={at !== null}>
          {t('redaction.findGo')}
        </Button>
      </div>
      {at !== null && at.pages > 1 ? (
        <p className="quiet" role="status">
          {t('redaction.finding', { page: number(at.page), pages: number(at.pages) })}
        </p>
      ) : null}
    </Form>
  )
}
