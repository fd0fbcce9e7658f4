import type { ReactNode } from 'react'
import { useT } from '../i18n.ts'
import type { RowSource } from '../ui/data-table-column.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { useErrorWords } from './error-words.ts'

type Props<Row> = {
  readonly source: RowSource<Row> | null
  readonly error: unknown
  readonly retry: () => void
  readonly empty: ReactNode
  readonly children: (source: RowSource<Row>) => ReactNode
}

/** A paged list: being fetched, failed, empty, or its rows. */
export function TableState<Row>({ source, error, retry, empty, children }: Props<Row>) {
  const { t } = useT()
  const words = useErrorWords()
  if (error !== null && error !== undefined) {
    return (
      <ErrorState title={t('ui.failed')} retryLabel={t('ui.retry')} onRetry={retry}>
        {words(error)}
      </ErrorState>
    )
  }
  if (source === null) return <Loading label={t('ui.loading')} />
  return source.count === 0 ? empty : children(source)
}
