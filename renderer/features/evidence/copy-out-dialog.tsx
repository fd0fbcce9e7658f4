import { useState } from 'react'
import { api } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { JobDialog } from '../../view/job-dialog.tsx'
import { PathText } from '../../view/path-text.tsx'
import { useChange } from '../../view/use-change.ts'

type Props = { readonly ids: readonly string[]; readonly onClose: () => void }

/** Copies originals out of the vault, in clear, with a reason that stands in the custody chain. */
export function CopyOutDialog({ ids, onClose }: Props) {
  const { t } = useT()
  const [reason, setReason] = useState('')
  const [folder, setFolder] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const copy = useChange((input: { readonly folder: string; readonly reason: string }) =>
    api.evidence.copyOut({ ids: [...ids], ...input }),
  )
  const submit = () => {
    setAsked(true)
    if (reason.trim() !== '' && folder !== null) copy.mutate({ folder, reason: reason.trim() })
  }
  const title = t('evidence.copyTitle', { count: ids.length })
  if (copy.data) return <Running title={title} jobId={copy.data.jobId} onClose={onClose} onAgain={() => copy.reset()} />
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="danger" onPress={submit} isPending={copy.isPending}>
        {t('evidence.copyConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} closeLabel={t('ui.close')} foot={foot}>
      <div className="stack">
        <Note meaning="warn">{t('evidence.copyWarning')}</Note>
        {copy.error ? <Failure error={copy.error} /> : null}
        <TextField
          label={t('evidence.copyReason')}
          description={t('evidence.copyReasonHint')}
          value={reason}
          onChange={setReason}
          isRequired
          autoFocus
          maxLength={300}
          error={isAsked && reason.trim() === '' ? t('evidence.copyReasonNeeded') : null}
        />
        <NewFolder folder={folder} onFolder={setFolder} isMissing={isAsked && folder === null} />
      </div>
    </Dialog>
  )
}

type FolderProps = { readonly folder: string | null; readonly onFolder: (folder: string) => void; readonly isMissing: boolean }

function NewFolder({ folder, onFolder, isMissing }: FolderProps) {
  const { t } = useT()
  const choose = useChoosePath()
  const press = async () => {
    const request = { title: t('evidence.copyFolderTitle'), suggestedName: t('evidence.copyFolderName') }
    const [path] = (await choose({ kind: 'save-folder', ...request })) ?? []
    if (path !== undefined) onFolder(path)
  }
  return (
    <div className="section">
      <div className="row">
        <span className="field-label">{t('evidence.copyFolder')}</span>
        <Button icon="folder" onPress={() => void press()}>
          {t('evidence.copyChooseFolder')}
        </Button>
      </div>
      {folder === null ? null : <PathText>{folder}</PathText>}
      {isMissing ? (
        <p className="field-error" role="alert">
          {t('evidence.copyFolderNeeded')}
        </p>
      ) : null}
    </div>
  )
}

function Failure({ error }: { readonly error: unknown }) {
  const { t } = useT()
  const words = useErrorWords()
  return (
    <Note meaning="bad" title={t('evidence.copyFailed')} live="alert">
      {words(error)}
    </Note>
  )
}

type RunningProps = { readonly title: string; readonly jobId: string; readonly onClose: () => void; readonly onAgain: () => void }

function Running(props: RunningProps) {
  const { t } = useT()
  const words = {
    running: t('evidence.copyRunning'),
    stop: t('evidence.copyStop'),
    stopping: t('evidence.importStopping'),
    stopped: t('evidence.copyStopped'),
    failed: t('evidence.copyFailed'),
  }
  return (
    <JobDialog
      {...props}
      words={words}
      done={(result) =>
        result.kind === 'copy-out' ? (
          <Note meaning="good" title={t('evidence.copyDone', { count: result.fileCount })} live="status">
            <PathText>{result.folder}</PathText>
          </Note>
        ) : null
      }
    />
  )
}
