import { useState } from 'react'
import { acquisitionMethods, type EvidenceFields } from '../../../shared/domain/evidence.ts'
import { pathsOf } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { useVault } from '../../session.ts'
import { Button } from '../../ui/button.tsx'
import { DropZone } from '../../ui/drop-zone.tsx'
import { Note } from '../../ui/note.tsx'
import { Select } from '../../ui/select.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { JobProgress } from '../../view/job-progress.tsx'
import { useSizeWords } from '../../view/use-size-words.ts'
import { methodKeys } from './evidence-words.ts'
import { ImportResult } from './import-result.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { type Pasted, pastedFrom, pasteLimitBytes, stampForName } from './pasted.ts'
import { useImport } from './use-import.ts'
import { usePaste } from './use-paste.ts'

/** Adds evidence to a case: dropped, chosen or pasted; with progress, cancel, and what became of each file. */
export function AddEvidence({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const words = useErrorWords()
  const choose = useChoosePath()
  const work = useImport(caseId)
  const [method, setMethod] = useState<EvidenceFields['method']>('received')
  const { pasted, problem, take, close } = useGiven((paths) => work.start({ paths, method }))
  const canAdd = useVault().readOnly === null && !work.isRunning
  usePaste((files, text) => void take(files, text), canAdd)
  const chosen = async (kind: 'files' | 'folder') => {
    const title = t(kind === 'files' ? 'evidence.chooseFilesTitle' : 'evidence.chooseFolderTitle')
    const paths = await choose({ kind, title })
    if (paths !== null && paths.length > 0) work.start({ paths, method })
  }
  if (useVault().readOnly !== null) return <Note>{t('evidence.readOnly')}</Note>
  return (
    <section className="stack stack-tight" aria-label={t('evidence.importing')}>
      {work.isRunning ? null : (
        <DropZone label={t('evidence.dropLabel')} onFiles={(files) => void take(files, '')}>
          <div className="drop-row">
            <p className="grow">{t('evidence.dropText')}</p>
            <Select
              label={t('evidence.method')}
              value={method}
              onChange={setMethod}
              options={acquisitionMethods.map((value) => ({ value, label: t(methodKeys[value]) }))}
            />
            <Button icon="file" onPress={() => void chosen('files')}>
              {t('evidence.chooseFiles')}
            </Button>
            <Button icon="folder" onPress={() => void chosen('folder')}>
              {t('evidence.chooseFolder')}
            </Button>
          </div>
        </DropZone>
      )}
      {problem === null ? null : (
        <Note meaning="warn" live="alert">
          {problem}
        </Note>
      )}
      {work.error === null ? null : (
        <Note meaning="bad" title={t('evidence.importFailed')} live="alert">
          {words(work.error)}
        </Note>
      )}
      {work.jobId !== null && work.isRunning ? (
        <JobProgress
          jobId={work.jobId}
          job={work.job}
          label={t('evidence.importing')}
          stopLabel={t('evidence.importStop')}
          stoppingLabel={t('evidence.importStopping')}
        />
      ) : null}
      {work.job !== null && work.job.state !== 'running' ? <ImportResult job={work.job} onClose={work.close} /> : null}
      {pasted === null ? null : <PasteDialog caseId={caseId} pasted={pasted} onClose={close} />}
    </section>
  )
}

/** Sorts out what was dropped or pasted: files with a path are imported, what has none is offered by its bytes. */
function useGiven(onPaths: (paths: readonly string[]) => void) {
  const { t } = useT()
  const size = useSizeWords()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (files: readonly File[], text: string) => {
    setProblem(null)
    const paths = files.length === 0 ? [] : await pathsOf(files)
    if (paths.length > 0) {
      if (paths.length < files.length) setProblem(t('evidence.noPath'))
      return onPaths(paths)
    }
    const when = stampForName(new Date())
    const found = pastedFrom(files, text, {
      picture: (ending) => t('evidence.pasteNamePicture', { when, ending }),
      text: () => t('evidence.pasteNameText', { when }),
    })
    if (found === null) return setProblem(t('evidence.pasteEmpty'))
    if (files.length > 1) return setProblem(t('evidence.noPath'))
    if (found.blob.size > pasteLimitBytes) return setProblem(t('evidence.pasteTooLarge', { limit: size(pasteLimitBytes) }))
    setPasted(found)
  }
  return { pasted, problem, take, close: () => setPasted(null) }
}
