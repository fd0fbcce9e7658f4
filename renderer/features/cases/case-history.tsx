import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { useT } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useErrorWords } from '../../view/error-words.ts'
import { useNumberWords } from '../../view/use-number-words.ts'
import { ChangeGroupView } from './change-group.tsx'
import { groupChanges, namesOf } from './group-changes.ts'

const pageSize = 200

/** Every change of a case and of what belongs to it, newest first. */
export function CaseHistory({ caseId }: { readonly caseId: string }) {
  const { t } = useT()
  const words = useErrorWords()
  const number = useNumberWords()
  const query = useInfiniteQuery({
    queryKey: ['case', caseId, 'history'],
    queryFn: ({ pageParam }) => api.cases.history({ id: caseId, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.rows.length, 0)
      return shown < last.total && last.rows.length > 0 ? shown : undefined
    },
  })
  if (query.isPending) return <Loading label={t('ui.loading')} />
  if (query.isError) {
    return (
      <ErrorState title={t('ui.failed')} retryLabel={t('ui.retry')} onRetry={() => void query.refetch()}>
        {words(query.error)}
      </ErrorState>
    )
  }
  const changes = query.data.pages.flatMap((page) => page.rows)
  const names = namesOf(changes)
  const total = query.data.pages.at(-1)?.total ?? changes.length
  if (changes.length === 0) return <EmptyState title={t('cases.historyEmptyTitle')}>{t('cases.historyEmptyText')}</EmptyState>
  return (
    <div className="stack">
      <p className="muted">{t('cases.historyIntro')}</p>
      <ol>
        {groupChanges(changes).map((group) => (
          <ChangeGroupView key={group.key} group={group} name={names.get(group.recordId) ?? ''} />
        ))}
      </ol>
      {query.hasNextPage ? (
        <div className="row">
          <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
            {t('cases.historyMore')}
          </Button>
          <span className="quiet">{t('cases.historyShown', { shown: number(changes.length), total: number(total) })}</span>
        </div>
      ) : null}
    </div>
  )
}
