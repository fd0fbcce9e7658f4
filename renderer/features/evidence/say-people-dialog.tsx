import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type EvidenceItem, fieldsOfItem } from '../../../shared/domain/evidence.ts'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxList } from '../../ui/checkbox-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { useToast } from '../../ui/toasts.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { ofRecords } from '../../view/of-records.ts'
import { QueryView } from '../../view/query-view.tsx'
import { usePeopleOfCase } from './use-evidence.ts'

type Props = {
  readonly caseId: string
  readonly ids: readonly string[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Says of several files at once whom they identify, and that somebody has looked. */
export function SayPeopleDialog({ caseId, ids, onClose, onDone }: Props) {
  const { t } = useT()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const people = usePeopleOfCase(caseId)
  const { note, problem } = useNotePeople(ids, onDone)
  const foot = (
    <>
      <Button onPress={onClose}>{t('ui.cancel')}</Button>
      <Button kind="primary" onPress={() => note.mutate(chosen)} isPending={note.isPending}>
        {t('evidence.sayPeopleConfirm')}
      </Button>
    </>
  )
  return (
    <Dialog
      title={t('evidence.sayPeopleTitle', { count: ids.length })}
      isOpen
      onClose={onClose}
      closeLabel={t('ui.close')}
      foot={foot}
    >
      <div className="stack">
        {problem === null ? null : (
          <Note meaning="bad" live="alert">
            {problem}
          </Note>
        )}
        <p>{t('evidence.sayPeopleText')}</p>
        <QueryView query={people}>
          {(known) =>
            known.length === 0 ? (
              <Note>{t('evidence.noPeople')}</Note>
            ) : (
              <CheckboxList
                label={t('evidence.fieldIdentifies')}
                groups={[{ label: '', options: known.map(({ id, displayName }) => ({ value: id, label: displayName })) }]}
                value={chosen}
                onChange={setChosen}
                search={known.length > 10 ? { label: t('evidence.searchPeople'), emptyText: t('ui.noMatch') } : undefined}
              />
            )
          }
        </QueryView>
      </div>
    </Dialog>
  )
}

function useNotePeople(ids: readonly string[], onDone: () => void) {
  const { t } = useT()
  const words = useErrorWords()
  const toast = useToast()
  const client = useQueryClient()
  const note = useMutation({
    mutationFn: async (chosen: readonly string[]) => {
      const failures: unknown[] = []
      for (const id of ids) await noteFor(id, chosen).catch((error: unknown) => failures.push(error))
      await client.invalidateQueries(ofRecords)
      return failures
    },
    onSuccess: (failures) => {
      if (failures.length < ids.length)
        toast({ meaning: 'good', text: t('evidence.sayPeopleDone', { count: ids.length - failures.length }) })
      if (failures.length === 0) onDone()
    },
  })
  const failures = note.data ?? []
  return {
    note,
    problem: failures.length === 0 ? null : t('evidence.sayPeopleFailed', { count: failures.length, reason: words(failures[0]) }),
  }
}

async function noteFor(id: string, chosen: readonly string[]): Promise<EvidenceItem> {
  const item = await api.evidence.get({ id })
  const identifies = [...new Set([...item.identifies, ...chosen])]
  return api.evidence.update({ id, version: item.version, fields: { ...fieldsOfItem(item), identifies, peopleReviewed: true } })
}
