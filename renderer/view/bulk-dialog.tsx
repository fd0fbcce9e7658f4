import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useT } from '../i18n.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Note } from '../ui/note.tsx'
import { ProgressBar } from '../ui/progress-bar.tsx'
import { useErrorWords } from './error-words.ts'
import { useNumberWords } from './use-number-words.ts'

/** So many records at most are changed at once, one after the other. */
export const bulkLimit = 1_000

type Outcome = {
  readonly changed: number
  readonly asBefore: number
  /** What went wrong, in words, with how often. */
  readonly failed: ReadonlyMap<string, number>
  readonly isStopped: boolean
}

type Props = {
  readonly title: string
  readonly runLabel: string
  readonly ids: () => Promise<readonly string[]>
  /** Changes one record; false where it was so already. */
  readonly change: (id: string) => Promise<boolean>
  /** Says whether all questions are answered; called when the work is to begin. */
  readonly isReady: () => boolean
  readonly onClose: () => void
  /** The questions. */
  readonly children: ReactNode
}

/** Changes many records in the same way, one by one, and says how it went. */
export function BulkDialog({ title, runLabel, ids, change, isReady, onClose, children }: Props) {
  const { t } = useT()
  const number = useNumberWords()
  const work = useBulk(ids, change)
  const isOver = work.outcome !== null
  const foot = isOver ? (
    <Button kind="primary" onPress={onClose}>
      {t('ui.close')}
    </Button>
  ) : work.progress === null ? (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={() => isReady() && void work.run()}>
        {runLabel}
      </Button>
    </>
  ) : (
    <Button onPress={work.stop}>{t('lists.stop')}</Button>
  )
  return (
    <Dialog
      title={title}
      isOpen
      onClose={work.progress === null || isOver ? onClose : work.stop}
      closeLabel={t('ui.close')}
      foot={foot}
    >
      <div className="stack">
        {work.progress === null && !isOver ? children : null}
        {work.progress !== null && !isOver ? (
          <ProgressBar
            label={title}
            done={work.progress.total === 0 ? null : work.progress.done / work.progress.total}
            text={t('lists.working', { done: number(work.progress.done), total: number(work.progress.total) })}
          />
        ) : null}
        {work.outcome === null ? null : <Result outcome={work.outcome} />}
      </div>
    </Dialog>
  )
}

function Result({ outcome: { changed, asBefore, failed, isStopped } }: { readonly outcome: Outcome }) {
  const { t } = useT()
  const failures = [...failed].reduce((sum, [, count]) => sum + count, 0)
  return (
    <Note meaning={failures > 0 || isStopped ? 'warn' : 'good'} live="status">
      <p>
        {t('lists.changed', { count: changed })} {asBefore === 0 ? '' : t('lists.asBefore', { count: asBefore })}
      </p>
      {isStopped ? <p>{t('lists.stopped')}</p> : null}
      {failures === 0 ? null : (
        <>
          <p>{t('lists.failed', { count: failures })}</p>
          <ul>
            {[...failed].map(([words, count]) => (
              <li key={words}>{`${count} × ${words}`}</li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}

function useBulk(ids: () => Promise<readonly string[]>, change: (id: string) => Promise<boolean>) {
  const words = useErrorWords()
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const isStopped = useRef(false)
  useEffect(
    () => () => {
      isStopped.current = true
    },
    [],
  )
  const run = async () => {
    isStopped.current = false
    setProgress({ done: 0, total: 0 })
    const failed = new Map<string, number>()
    const fail = (error: unknown) => void failed.set(words(error), (failed.get(words(error)) ?? 0) + 1)
    const all = await ids().catch((error: unknown) => {
      fail(error)
      return []
    })
    let [changed, asBefore] = [0, 0]
    for (const [done, id] of all.entries()) {
      if (isStopped.current) break
      setProgress({ done, total: all.length })
      await change(id).then((isChanged) => {
        if (isChanged) changed += 1
        else asBefore += 1
      }, fail)
    }
    setOutcome({ changed, asBefore, failed, isStopped: isStopped.current })
  }
  return {
    progress,
    outcome,
    run,
    stop: () => {
      isStopped.current = true
    },
  }
}
