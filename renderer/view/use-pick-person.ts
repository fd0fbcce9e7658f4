import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api.ts'
import { useT } from '../i18n.ts'
import { useDelayed } from './use-delayed.ts'

/** Most that are offered of the register at once. */
const most = 30

/** People and organisations to choose from: those of the case first, others of the register by what is typed. */
export function usePickPerson(caseId: string, chosenId: string | null) {
  const { t } = useT()
  const [text, setText] = useState('')
  const inCase = useQuery({ queryKey: ['person', 'in-case', caseId], queryFn: () => api.people.inCase({ caseId }) }).data ?? []
  const chosen = useQuery({
    queryKey: ['person', chosenId],
    queryFn: () => api.people.get({ id: chosenId ?? '' }),
    enabled: chosenId !== null,
  }).data
  const wanted = useDelayed(text.trim() === (chosen?.displayName ?? '') ? '' : text.trim())
  const found = useQuery({
    queryKey: ['person', 'pick', wanted],
    queryFn: () => api.people.list({ text: wanted, limit: most }),
    enabled: wanted !== '',
    placeholderData: (before) => before,
  }).data
  const fits = (name: string) => wanted === '' || name.toLocaleLowerCase().includes(wanted.toLocaleLowerCase())
  const all = [
    ...(chosen ? [chosen] : []),
    ...inCase.filter(({ displayName }) => fits(displayName)),
    ...(wanted === '' ? [] : (found?.rows ?? [])),
  ]
  const choices = all.map(({ id, displayName, role, kind, isOwnInstitution }) => ({
    value: id,
    label: displayName,
    description:
      role === '' ? (isOwnInstitution || kind === 'organisation' ? t('fields.code.personKind.organisation') : '') : role,
  }))
  return { options: [...new Map(choices.map((choice) => [choice.value, choice])).values()], onSearch: setText }
}
