import { useQuery } from '@tanstack/react-query'
import type { TableFormat } from '../../../shared/domain/table-file.ts'
import { api } from '../../api.ts'

/** The beginning of the chosen file. It is looked at anew whenever the view is entered: files change. */
export function useTable(path: string | null, chosen: Partial<TableFormat>) {
  return useQuery({
    queryKey: ['table', path ?? '', chosen],
    queryFn: () => api.exchange.readTable({ path: path ?? '', chosen }),
    enabled: path !== null,
    gcTime: 0,
    retry: false,
    placeholderData: (before) => (before?.path === path ? before : undefined),
  })
}
