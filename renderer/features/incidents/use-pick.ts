import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { useDelayed } from '../../view/use-delayed.ts'
import { usePeopleOfCase } from './use-incidents.ts'

type Choice = { readonly value: string; readonly label: string; readonly description?: string }

const most = 30

/** People and organisations to choose from: those of the case first, others of the register by what is typed. */
export function usePickPerson(caseId: string, chosenId: string | null) {
  const { t } = useT()
  const [text, setText] = useState('')
  const inCase = usePeopleOfCase(caseId).data ?? []
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
  const options = once(
    all.map(({ id, displayName, role, kind, isOwnInstitution }) => ({
      value: id,
      label: displayName,
      description:
        role === '' ? (isOwnInstitution || kind === 'organisation' ? t('fields.code.personKind.organisation') : '') : role,
    })),
  )
  return { options, onSearch: setText }
}

/** Evidence items of the case to choose from, by what is typed of their title. */
export function usePickItem(caseId: string, chosenId: string | null) {
  const [text, setText] = useState('')
  const chosen = useQuery({
    queryKey: ['evidence', chosenId],
    queryFn: () => api.evidence.get({ id: chosenId ?? '' }),
    enabled: chosenId !== null,
  }).data
  const wanted = useDelayed(text.trim() === (chosen?.title ?? '') ? '' : text.trim())
  const found = useQuery({
    queryKey: ['evidence', 'pick', caseId, wanted],
    queryFn: () => api.evidence.list({ caseId, text: wanted, limit: most }),
    placeholderData: (before) => before,
  }).data
  const all = [...(chosen ? [chosen] : []), ...(found?.rows ?? [])]
  return {
    options: once(all.map(({ id, title, originalName }) => ({ value: id, label: title, description: originalName }))),
    onSearch: setText,
  }
}

/** The institution whose vault this is, where it is registered. */
export function useOwnInstitution() {
  return useQuery({
    queryKey: ['person', 'own-institution'],
    queryFn: async () => {
      const { rows } = await api.people.list({ filter: { kinds: ['organisation'] }, limit: 1_000 })
      return rows.find(({ isOwnInstitution }) => isOwnInstitution) ?? null
    },
  })
}

function once(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()]
}
