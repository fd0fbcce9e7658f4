import { Link } from 'react-router'
import type { ImportedFile, Job } from '../../../shared/domain/job.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useListWords } from '../../view/list-words.ts'
import { nameOfPath } from '../../view/path-text.tsx'
import { useProblemWords } from '../../view/problem-words.ts'

/** Of files that were simply added, no more are listed; of the others, all. */
const mostAdded = 100

/** What became of each file of an import that has ended. */
export function ImportResult({ job, onClose }: { readonly job: Job; readonly onClose: () => void }) {
  const { t } = useT()
  const problemWords = useProblemWords()
  const close = <Button onPress={onClose}>{t('ui.close')}</Button>
  if (job.state === 'cancelled')
    return (
      <Note meaning="warn" title={t('evidence.importStopped')} live="status" actions={close}>
        {t('evidence.importStoppedText')}
      </Note>
    )
  if (job.result?.kind !== 'import')
    return (
      <Note meaning="bad" title={t('evidence.importFailed')} live="alert" actions={close}>
        <p>{problemWords(job.problem)}</p>
        <p>{t('evidence.importFailedKept')}</p>
      </Note>
    )
  return <Files files={job.result.files} onClose={onClose} />
}

function Files({ files, onClose }: { readonly files: readonly ImportedFile[]; readonly onClose: () => void }) {
  const { t } = useT()
  const list = useListWords()
  const of = (outcome: ImportedFile['outcome']) => files.filter((file) => file.outcome === outcome)
  const [added, already, failed] = [of('added'), of('already'), of('failed')]
  const counts = [
    ...(added.length > 0 ? [t('evidence.added', { count: added.length })] : []),
    ...(already.length > 0 ? [t('evidence.already', { count: already.length })] : []),
    ...(failed.length > 0 ? [t('evidence.failed', { count: failed.length })] : []),
  ]
  const meaning = failed.length > 0 ? 'warn' : 'good'
  const close = <Button onPress={onClose}>{t('ui.close')}</Button>
  return (
    <section className="stack stack-tight" aria-label={t('evidence.importResult')}>
      <Note meaning={meaning} live="status" actions={close}>
        {counts.length === 0 ? t('evidence.nothingFound') : list(counts)}
      </Note>
      {files.length === 0 ? null : (
        <details open={failed.length + already.length > 0}>
          <summary>{t('evidence.importResult')}</summary>
          <div className="import-files">
            <table className="table-plain">
              <thead>
                <tr>
                  <th scope="col">{t('evidence.colFile')}</th>
                  <th scope="col">{t('evidence.outcomeWhy')}</th>
                </tr>
              </thead>
              <tbody>
                {[...failed, ...already, ...added.slice(0, mostAdded)].map((file, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and one path may stand in it twice
                  <FileRow key={index} file={file} />
                ))}
              </tbody>
            </table>
          </div>
          {added.length > mostAdded ? <p className="quiet">{t('overview.more', { count: added.length - mostAdded })}</p> : null}
        </details>
      )}
    </section>
  )
}

function FileRow({ file }: { readonly file: ImportedFile }) {
  const { t } = useT()
  const problemWords = useProblemWords()
  const name = <bdi dir="auto">{nameOfPath(file.path)}</bdi>
  return (
    <tr>
      <td>{file.outcome === 'failed' ? name : <Link to={`/evidence/${file.itemId}`}>{name}</Link>}</td>
      <td>
        {file.outcome === 'added' ? <Tag meaning="good">{t('evidence.outcomeAdded')}</Tag> : null}
        {file.outcome === 'already' ? (
          <div className="row">
            <Tag icon="info">{t('evidence.outcomeAlready')}</Tag>
            <span className="muted">{t('evidence.outcomeAlreadyText')}</span>
          </div>
        ) : null}
        {file.outcome === 'failed' ? (
          <div className="row">
            <Tag meaning="bad">{t('evidence.outcomeFailed')}</Tag>
            <span className="muted">{problemWords(file.problem)}</span>
          </div>
        ) : null}
      </td>
    </tr>
  )
}
