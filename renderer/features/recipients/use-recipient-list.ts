import type { Recipient } from '../../../shared/domain/recipient.ts'
import { foldText } from '../../../shared/domain/search-text.ts'
import { api } from '../../api.ts'
import { useList } from '../../view/use-list.ts'

const sorts = ['name', 'profile', 'language', 'trust'] as const
type By = (typeof sorts)[number]
const startFilter = {}

/** All recipients by name. There are few of them: they are looked through and ordered here. */
export function useRecipientList() {
  return useList<Recipient, object, By>({
    name: 'recipients',
    queryKey: ['recipient', 'list'],
    sorts,
    startSort: { by: 'name', descending: false },
    startFilter,
    readFilter: () => startFilter,
    fetchPage: async ({ offset, limit, text, sort }) => {
      const wanted = foldText(text)
      const found = (await api.recipients.list({})).filter(({ name, organisation }) =>
        foldText(`${name} ${organisation}`).includes(wanted),
      )
      const direction = sort.descending ? -1 : 1
      const value = (row: Recipient) => foldText(row[sort.by])
      found.sort((a, b) => direction * value(a).localeCompare(value(b)) || a.id.localeCompare(b.id))
      return { total: found.length, rows: found.slice(offset, offset + limit) }
    },
  })
}
