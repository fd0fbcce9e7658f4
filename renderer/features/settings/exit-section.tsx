import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { errorWords } from '../../../shared/i18n/error-words.ts'
import { api } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { useJob } from '../../jobs.ts'
import { Button } from '../../ui/button.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { Note } from '../../ui/note.tsx'
import { useErrorWords } from '../../view/error-words.ts'

/** The plain exit: everything in open form, into a new folder. */
export function ExitSection({ vaultName }: { readonly vaultName: string }) {
  const { t, language } = useT()
  const words = useErrorWords()
  const choose = useChoosePath()
  const [jobId, setJobId] = useState<string | null>(null)
  const job = useJob(jobId)
  const start = useMutation({
    mutationFn: async () => {
      const suggestedName = t('settings.exitName', { name: vaultName })
      const [folder] = (await choose({ kind: 'save-folder', title: t('settings.exitTitle'), suggestedName })) ?? []
      return folder === undefined ? null : api.vault.exportAll({ folder })
    },
    onSuccess: (started) => setJobId(started?.jobId ?? null),
  })
  const done = job?.result?.kind === 'export-all' ? job.result : null
  const problem = job?.state === 'failed' ? job.problem : null
  return (
    <FieldGroup title={t('settings.exit')} description={t('settings.exitText')}>
      <div className="actions">
        <Button icon="download" onPress={() => start.mutate()} isDisabled={job?.state === 'running'}>
          {t('settings.exitStart')}
        </Button>
      </div>
      {start.isError || problem ? (
        <Note meaning="bad" live="alert">
          {problem ? errorWords(language, problem) : words(start.error)}
        </Note>
      ) : null}
      {done ? (
        <Note meaning="good" live="status">
          {t('settings.exitDone', { count: done.fileCount, folder: `\u2068${done.folder}\u2069` })}
        </Note>
      ) : null}
    </FieldGroup>
  )
}
