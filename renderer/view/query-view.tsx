import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useT } from '../i18n.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { useErrorWords } from './error-words.ts'

type Props<Data> = {
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** What a query found, or that it is being fetched, or that it failed and why. */
export function QueryView<Data>({ query, children }: Props<Data>) {
  const { t } = useT()
  const words = useErrorWords()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    return (
      <ErrorState title={t('ui.failed')} retryLabel={t('ui.retry')} onRetry={() => void query.refetch()}>
        {words(query.error)}
      </ErrorState>
    )
  }
  return <Loading label={t('ui.loading')} />
}
