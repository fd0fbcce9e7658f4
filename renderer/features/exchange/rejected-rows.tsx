import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportPlan } from '../../../shared/domain/exchange/import-plan.ts'
import { api } from '../../api.ts'
import { useChoosePath } from '../../choose-path.ts'
import { useT } from '../../i18n.ts'
import { useJob } from '../../jobs.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { PathText } from '../../view/path-text.tsx'
import { useProblemWords } from '../../view/problem-words.ts'

/** Writes the rows that cannot be taken into a file of their own, to be mended: the file is looked through once more. */
export function RejectedRows({ plan }: { readonly plan: ImportPlan }) {
  const { t, language } = useT()
  const choose = useChoosePath()
  const words = useErrorWords()
  const problemWords = useProblemWords()
  const [jobId, setJobId] = useState<string | null>(null)
  const job = useJob(jobId)
  const write = useMutation({
    mutationFn: (rejectedPath: string) => api.exchange.tryImport({ plan, language, rejectedPath }),
    onSuccess: (started) => setJobId(started.jobId),
  })
  const press = async () => {
    const request = { title: t('exchange.rejectedTitle'), suggestedName: t('exchange.rejectedName') }
    const [path] = (await choose({ kind: 'save-folder', ...request })) ?? []
    if (path !== undefined) write.mutate(path)
  }
  const saved = job?.result?.kind === 'import-table' ? job.result.rejectedPath : null
  return (
    <div className="section">
      <div className="row">
        <Button onPress={() => void press()} isPending={write.isPending || job?.state === 'running'}>
          {t('exchange.saveRejected')}
        </Button>
        <span className="quiet">{t('exchange.saveRejectedHint')}</span>
      </div>
      {write.error ? (
        <Note meaning="bad" live="alert">
          {words(write.error)}
        </Note>
      ) : null}
      {job?.state === 'failed' ? (
        <Note meaning="bad" live="alert">
          {problemWords(job.problem)}
        </Note>
      ) : null}
      {saved === null ? null : (
        <Note meaning="good" title={t('exchange.rejectedSaved')} live="status">
          <PathText>{saved}</PathText>
        </Note>
      )}
    </div>
  )
}
