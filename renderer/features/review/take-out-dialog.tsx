import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { ImportedFile } from '../../../shared/domain/job.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useJob } from '../../jobs.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Note } from '../../ui/note.tsx'
import { JobDialog } from '../../view/job-dialog.tsx'
import { NotSaved } from '../../view/not-saved.tsx'
import { ofRecords } from '../../view/of-records.ts'
import { useProblemWords } from '../../view/problem-words.ts'
import { visibleName } from './visible-name.ts'

type Props = {
  readonly itemId: string
  readonly indexes: readonly number[]
  readonly onClose: () => void
}

/** Makes items of files inside an item, and says what became of each. */
export function TakeOutDialog({ itemId, indexes, onClose }: Props) {
  const { t } = useT()
  const client = useQueryClient()
  const start = useMutation({ mutationFn: () => api.review.takeChildren({ id: itemId, indexes: [...indexes] }) })
  const isBegun = useRef(false)
  const { mutate } = start
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    mutate()
  }, [mutate])
  const jobId = start.data?.jobId ?? null
  const state = useJob(jobId)?.state
  useEffect(() => {
    if (state !== undefined && state !== 'running') void client.invalidateQueries(ofRecords)
  }, [client, state])
  if (jobId === null)
    return (
      <Dialog title={t('review.takeOut')} isOpen onClose={onClose} closeLabel={t('ui.close')}>
        {start.error === null ? <Loading label={t('review.takingOut')} /> : <NotSaved error={start.error} />}
      </Dialog>
    )
  return (
    <JobDialog
      title={t('review.takeOut')}
      jobId={jobId}
      words={{
        running: t('review.takingOut'),
        stop: t('review.takeStop'),
        stopping: t('review.takeStopping'),
        stopped: t('review.takeStopped'),
        failed: t('review.takeFailed'),
      }}
      done={(result) => (result.kind === 'import' ? <Taken files={result.files} /> : null)}
      onClose={onClose}
      onAgain={() => mutate()}
    />
  )
}

function Taken({ files }: { readonly files: readonly ImportedFile[] }) {
  const { t } = useT()
  const problemWords = useProblemWords()
  const done = files.filter((file) => file.outcome !== 'failed')
  const [added, already] = [
    done.filter(({ outcome }) => outcome === 'added'),
    done.filter(({ outcome }) => outcome === 'already'),
  ]
  const failed = files.filter((file) => file.outcome === 'failed')
  return (
    <>
      {done.length === 0 ? null : (
        <Note meaning="good" live="status">
          {added.length > 0 ? <p>{t('review.takeAdded', { count: added.length })}</p> : null}
          {already.length > 0 ? <p>{t('review.takeAlready', { count: already.length })}</p> : null}
          <ul>
            {done.slice(0, 50).map(({ itemId, path }) => (
              <li key={itemId}>
                <Link to={`/evidence/${itemId}/review`}>
                  <bdi dir="auto">{visibleName(path)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {failed.length === 0 ? null : (
        <Note meaning="warn" title={t('review.takeProblem', { count: failed.length })} live="alert">
          <ul>
            {failed.map(({ path, problem }) => (
              <li key={path}>
                <bdi dir="auto">{visibleName(path)}</bdi>: {problemWords(problem)}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  )
}
