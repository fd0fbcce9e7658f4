import { useT } from '../../i18n.ts'
import { Note } from '../../ui/note.tsx'
import { JobDialog } from '../../view/job-dialog.tsx'
import { PathText } from '../../view/path-text.tsx'

type Props = {
  readonly title: string
  readonly jobId: string
  readonly onClose: () => void
  readonly onAgain: () => void
}

/** A list that is being written, and what came of it. */
export function ExportRunning(props: Props) {
  const { t } = useT()
  const words = {
    running: t('exchange.exportRunning'),
    stop: t('exchange.stop'),
    stopping: t('exchange.stopping'),
    stopped: t('exchange.exportStopped'),
    failed: t('exchange.exportFailed'),
  }
  return (
    <JobDialog
      {...props}
      words={words}
      done={(result) =>
        result.kind === 'export-list' ? (
          <Note meaning="good" title={t('exchange.exportDone', { count: result.rows })} live="status">
            <PathText>{result.path}</PathText>
          </Note>
        ) : null
      }
    />
  )
}
