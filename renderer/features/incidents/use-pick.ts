import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useDelayed } from '../../view/use-delayed.ts'

type Choice = { readonly value: string; readonly label: string; readonly description?: string }

const most = 30

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
