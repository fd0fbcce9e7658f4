import { DialogTrigger, Popover, Dialog as PopoverDialog } from 'react-aria-components'
import { useT } from '../i18n.ts'
import { useJobs } from '../jobs.ts'
import { Button } from '../ui/button.tsx'
import { TaskRow } from './task-row.tsx'

/** The long works of this session, behind one button of the status line; the rest of the window stays usable. */
export function Tasks() {
  const { t } = useT()
  const { jobs, clearEnded } = useJobs()
  const running = jobs.filter(({ state }) => state === 'running').length
  if (jobs.length === 0) return null
  return (
    <DialogTrigger>
      <Button kind="quiet" className="button-status">
        {running > 0 ? t('common.tasksRunning', { count: running }) : t('common.tasks')}
      </Button>
      <Popover className="popover" placement="top start" isNonModal>
        <PopoverDialog className="tasks" aria-label={t('common.tasks')}>
          <ul className="stack stack-tight">
            {jobs.map((job) => (
              <TaskRow key={job.id} job={job} />
            ))}
          </ul>
          {running < jobs.length ? <Button onPress={clearEnded}>{t('common.clearTasks')}</Button> : null}
        </PopoverDialog>
      </Popover>
    </DialogTrigger>
  )
}
